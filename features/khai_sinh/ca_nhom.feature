# language: vi
Tính năng: Cả nhóm khai sinh, từ lúc nộp đến kết quả cuối cùng
  Một lần nộp, nhiều cơ quan; mỗi thủ tục tự đứng vững với kết quả của mình.

  @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026
  @nd63_2024 @nd63_2024_d7_k2
  Kịch bản: Ba thủ tục xong trong ba ngày làm việc
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình chọn "cả ba thủ tục"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì hạn chung của nhóm là 20/08/2026
    Khi đến 10:00 ngày 18/08/2026
    Và các cơ quan giải quyết xong mọi thủ tục
    Thì hồ sơ kết thúc

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @nd63_2024
  Kịch bản: Chỉ làm khai sinh và thẻ bảo hiểm y tế
    Biết gia đình làm khai sinh cho cháu "Chu Gia Hân", sinh ngày 06/08/2026, tại "Xã Kim Liên"
    Và gia đình chọn "khai sinh và thẻ BHYT"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì "đăng ký thường trú" ở trạng thái "không chọn"
    Khi các cơ quan giải quyết xong mọi thủ tục
    Thì hồ sơ kết thúc

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026
  Kịch bản: Trước ngày 01/09/2026 chưa chọn được thẻ căn cước
    Biết gia đình làm khai sinh cho cháu "Chu Gia Hân", sinh ngày 06/08/2026, tại "Xã Kim Liên"
    Và gia đình chọn "cả ba và thẻ căn cước"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 28/08/2026
    Thì không thực hiện được vì "không thể chọn cùng nhau"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @nd63_2024
  Kịch bản: Sinh đôi thì mỗi cháu một hồ sơ
    Biết gia đình làm khai sinh cho cháu "Mạc Anh Thư", sinh ngày 10/08/2026, tại "Phường Sài Gòn"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Và gia đình làm khai sinh cho cháu "Mạc Anh Thơ", sinh ngày 10/08/2026, tại "Phường Sài Gòn"
    Khi gia đình nộp hồ sơ lúc 09:05 ngày 18/08/2026
    Thì hồ sơ chỉ được nộp 1 lần
    Và hạn giải quyết "đăng ký khai sinh" là 18/08/2026

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @nd63_2024_d7_k1
  Kịch bản: Kết quả được trả kể cả khi hồ sơ đã kết thúc
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi các cơ quan giải quyết xong mọi thủ tục
    Và đến 09:00 ngày 19/08/2026
    Và cơ quan trả kết quả "cấp thẻ bảo hiểm y tế"
    Thì kết quả "cấp thẻ bảo hiểm y tế" đã đến tay gia đình
    Và hồ sơ kết thúc

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @nd63_2024_d7_k1
  Kịch bản: Không trả một kết quả hai lần
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi các cơ quan giải quyết xong mọi thủ tục
    Và cơ quan trả kết quả "cấp thẻ bảo hiểm y tế"
    Và cơ quan trả kết quả "cấp thẻ bảo hiểm y tế"
    Thì không thực hiện được vì "kết quả đã được trả"

  @pb_01_07_2023
  @cv2084_2023
  Kịch bản: Năm 2023 có yếu tố nước ngoài thì không thuộc nhóm, khai sinh tại UBND cấp huyện
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình khai "cha hoặc mẹ là người nước ngoài"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì "đăng ký khai sinh" được chuyển hướng: "có yếu tố nước ngoài: đăng ký khai sinh tại UBND cấp huyện nơi cư trú của cha hoặc mẹ, rồi đăng ký thường trú và cấp thẻ BHYT riêng"

  @pb_01_07_2023
  @gd_group_2023
  Kịch bản: Năm 2023 nhóm khai sinh có hạn chung, dài bao nhiêu thì chưa rõ
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì hạn chung của nhóm là chưa rõ
    Và con số này là "giả định"
    Và hồ sơ có quy định hạn chung
    Và con số này là "giả định"

  @pb_01_07_2023
  @cv2084_2023
  Kịch bản: Năm 2023 dữ liệu giấy chứng sinh được gửi trong bao lâu là chưa rõ
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi "cơ sở khám bệnh, chữa bệnh" chưa trả lời, "đăng ký khai sinh" phải chờ
    Thì "đăng ký khai sinh" được trả lời khi nào là chưa rõ
    Và con số này là "chưa kiểm chứng"

  @pb_01_07_2023
  @tt04_2020 @tt56_2021 @qd490_bhxh @gd_facility_item
  Kịch bản: Năm 2023 tờ khai liên thông thay tờ khai 25 mục, mẫu CT01 19 mục và mẫu TK1-TS 18 mục
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì gia đình khai 33 mục thay cho 62 mục của các tờ khai riêng
    Và con số này là "giả định"

  @pb_01_07_2023 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_separate
  Kịch bản: Chọn được khai sinh và đăng ký thường trú mà không có thẻ bảo hiểm y tế
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình chọn "khai sinh và đăng ký thường trú"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì "cấp thẻ bảo hiểm y tế" ở trạng thái "không chọn"
    Và "đăng ký thường trú" ở trạng thái "chưa đến lượt"

  @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026
  @gd_group_limit_kept
  Khung kịch bản: Thủ tục nào của nhóm xong sau hạn chung thì cả nhóm quá hạn
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Và cơ quan giải quyết xong "<xong trước>"
    Thì cả nhóm chưa xong
    Khi đến 08:00 ngày 24/09/2026
    Và cơ quan giải quyết xong "<xong sau>"
    Thì cả nhóm quá hạn

    Dữ liệu:
      | xong trước             | xong sau               |
      | đăng ký thường trú     | cấp thẻ bảo hiểm y tế  |
      | cấp thẻ bảo hiểm y tế  | đăng ký thường trú     |

  @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026
  Kịch bản: Khai sinh bị từ chối sau hạn chung thì cả nhóm quá hạn
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi gia đình rút thủ tục "đăng ký thường trú"
    Và gia đình rút thủ tục "cấp thẻ bảo hiểm y tế"
    Thì cả nhóm chưa xong
    Khi đến 08:00 ngày 24/09/2026
    Và cơ quan giải quyết xong "đăng ký khai sinh"
    Thì cả nhóm quá hạn

  @pb_01_09_2026
  @gd_identity_card_outside_group
  Kịch bản: Thẻ căn cước ngoài hạn chung: xong sau thì nhóm vẫn đúng hạn
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình chọn "cả ba và thẻ căn cước"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Và cơ quan giải quyết xong "đăng ký thường trú"
    Và cơ quan giải quyết xong "cấp thẻ bảo hiểm y tế"
    Và đến 08:00 ngày 24/09/2026
    Và cơ quan giải quyết xong "cấp thẻ căn cước cho trẻ dưới 6 tuổi"
    Thì cả nhóm đúng hạn

  @pb_01_09_2026
  @nd120_2025_d4
  Kịch bản: Ba ngày làm việc của hạn chung không tính thứ bảy, chủ nhật, kể cả khi có Nghị định 301/2026
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 10/08/2026, tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 14/08/2026
    Thì hạn chung của nhóm là 19/08/2026
    Và con số này là "giả định"

  @pb_01_09_2026
  Kịch bản: Phải xác minh cư trú thì năm ngày làm việc của hạn chung cũng không tính thứ bảy, chủ nhật, kể cả khi có Nghị định 301/2026
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 10/08/2026, tại "Phường Ba Đình"
    Và gia đình khai:
      | nơi đăng ký thường trú | nhà của người khác      |
      | cách chủ hộ đồng ý     | bằng văn bản (mẫu CT01) |
      | họ tên chủ hộ          | Trịnh Văn Sáu           |
      | số định danh chủ hộ    | 001050011223            |
    Và gia đình nộp hồ sơ lúc 08:30 ngày 14/08/2026
    Khi đến lượt "đăng ký thường trú"
    Và cơ quan xác minh "đăng ký thường trú"
    Thì hạn chung của nhóm là 21/08/2026
    Và con số này là "giả định"

  @pb_01_09_2026
  @gd_automatic_receipt
  Khung kịch bản: Nộp sau 15 giờ thì hạn chung tính từ ngày hôm sau, kể cả khi có Nghị định 301/2026
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 10/08/2026, tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc <giờ> ngày 17/08/2026
    Thì hạn chung của nhóm là <hạn>
    Và con số này là "giả định"

    Dữ liệu:
      | giờ   | hạn        |
      | 14:30 | 20/08/2026 |
      | 15:30 | 21/08/2026 |

  @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026
  Kịch bản: Ba ngày làm việc của hạn chung không tính thứ bảy, chủ nhật
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 10/08/2026, tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 14/08/2026
    Thì hạn chung của nhóm là 19/08/2026

  @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026
  Kịch bản: Phải xác minh cư trú thì năm ngày làm việc của hạn chung cũng không tính thứ bảy, chủ nhật
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 10/08/2026, tại "Phường Ba Đình"
    Và gia đình khai:
      | nơi đăng ký thường trú | nhà của người khác      |
      | cách chủ hộ đồng ý     | bằng văn bản (mẫu CT01) |
      | họ tên chủ hộ          | Trịnh Văn Sáu           |
      | số định danh chủ hộ    | 001050011223            |
    Và gia đình nộp hồ sơ lúc 08:30 ngày 14/08/2026
    Khi đến lượt "đăng ký thường trú"
    Và cơ quan xác minh "đăng ký thường trú"
    Thì hạn chung của nhóm là 21/08/2026

  @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026
  Khung kịch bản: Nộp sau 15 giờ thì hạn chung tính từ ngày hôm sau
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 10/08/2026, tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc <giờ> ngày 17/08/2026
    Thì hạn chung của nhóm là <hạn>

    Dữ liệu:
      | giờ   | hạn        |
      | 14:30 | 20/08/2026 |
      | 15:30 | 21/08/2026 |

  @pb_01_09_2026
  @nd63_2024_d7_k3
  Kịch bản: Hạn 24 giờ đã qua thì chỉ xin lỗi và hẹn lại một lần
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi "CSDL quốc gia về dân cư" chưa trả lời, "đăng ký khai sinh" phải chờ
    Và đến 17:30 ngày 24/08/2026
    Thì gia đình nhận thư xin lỗi về "đăng ký khai sinh", hẹn lại ngày 19/08/2026
    Khi "CSDL quốc gia về dân cư" trả lời cho "đăng ký khai sinh"
    Và đến 17:30 ngày 26/08/2026
    Thì gia đình nhận thư xin lỗi về "đăng ký khai sinh", hẹn lại ngày 19/08/2026

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Khung kịch bản: Còn một thủ tục chưa giải quyết thì cả nhóm chưa xong
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "<thủ tục>"
    Và gia đình rút thủ tục "<thủ tục kia>"
    Thì cả nhóm chưa xong
    Khi cơ quan giải quyết xong "<thủ tục>"
    Thì cả nhóm đúng hạn

    Dữ liệu:
      | thủ tục               | thủ tục kia           |
      | đăng ký thường trú    | cấp thẻ bảo hiểm y tế |
      | cấp thẻ bảo hiểm y tế | đăng ký thường trú    |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Kịch bản: Chưa đăng ký khai sinh thì cả nhóm chưa xong, dù các thủ tục sau đã rút
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi gia đình rút thủ tục "đăng ký thường trú"
    Và gia đình rút thủ tục "cấp thẻ bảo hiểm y tế"
    Thì cả nhóm chưa xong

  @pb_01_09_2026
  Kịch bản: Chọn cả ba thủ tục thì không xin thẻ căn cước
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình chọn "cả ba thủ tục"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì "cấp thẻ căn cước cho trẻ dưới 6 tuổi" ở trạng thái "không chọn"
    Và "cấp thẻ bảo hiểm y tế" ở trạng thái "chưa đến lượt"

  @pb_01_07_2023
  Kịch bản: Năm 2023 trẻ mang quốc tịch nước ngoài cũng là có yếu tố nước ngoài, không thuộc nhóm
    Biết gia đình làm khai sinh cho cháu "Nguyễn Emma", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình khai "quốc tịch trẻ" là "Hàn Quốc"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì "đăng ký khai sinh" được chuyển hướng: "có yếu tố nước ngoài: đăng ký khai sinh tại UBND cấp huyện nơi cư trú của cha hoặc mẹ, rồi đăng ký thường trú và cấp thẻ BHYT riêng"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @l60_2014_d11 @tt75_2022_d4 @lbhyt
  Kịch bản: Đăng ký đúng hạn, không xin bản sao thì mỗi thủ tục chỉ một khoản, đều bằng 0
    Biết gia đình làm khai sinh cho cháu "Bùi Quang Huy", sinh ngày 10/06/2026, tại "Phường Ninh Kiều"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 09/08/2026
    Thì khoản phải nộp duy nhất của "đăng ký khai sinh" là "đăng ký khai sinh đúng hạn"
    Và khoản phải nộp duy nhất của "đăng ký thường trú" là "đăng ký thường trú cho trẻ em"
    Và khoản phải nộp duy nhất của "cấp thẻ bảo hiểm y tế" là "thẻ BHYT"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @tt75_2022_d4 @lbhyt
  Kịch bản: Đăng ký khai sinh quá hạn, xin bản sao thì đăng ký thường trú và thẻ không tốn thêm
    Biết gia đình làm khai sinh cho cháu "Bùi Quang Huy", sinh ngày 10/06/2026, tại "Phường Ninh Kiều"
    Và gia đình khai "số lượng bản sao" là "3"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 10/08/2026
    Thì khoản phải nộp duy nhất của "đăng ký thường trú" là "đăng ký thường trú cho trẻ em"
    Và khoản phải nộp duy nhất của "cấp thẻ bảo hiểm y tế" là "thẻ BHYT"
