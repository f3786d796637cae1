# language: vi
Tính năng: Khai sinh, thường trú, thẻ bảo hiểm y tế nộp riêng
  Gia đình không liên thông thì làm ba hồ sơ, mang kết quả của nơi trước đến nơi sau, mỗi nơi tính hạn của mình.

  @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_carried @ttdb_1004222
  Kịch bản: Thường trú chờ gia đình mang giấy khai sinh đến, rồi bảy ngày làm việc
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi cơ quan giải quyết xong và trả kết quả "đăng ký khai sinh"
    Thì "đăng ký thường trú" ở trạng thái "chưa đến lượt"
    Khi đến 09:00 ngày 18/08/2026
    Và gia đình mang kết quả đến nộp "đăng ký thường trú"
    Thì "Công an phường Ba Đình" giải quyết "đăng ký thường trú"
    Và hạn giải quyết "đăng ký thường trú" là 26/08/2026

  @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_carried @nd146_2018 @bhxh_2025 @gd_district_insurance
  Kịch bản: Thẻ bảo hiểm y tế chờ gia đình mang giấy khai sinh đến, rồi năm ngày làm việc
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi cơ quan giải quyết xong và trả kết quả "đăng ký khai sinh"
    Thì "cấp thẻ bảo hiểm y tế" ở trạng thái "chưa đến lượt"
    Khi đến 09:00 ngày 18/08/2026
    Và gia đình mang kết quả đến nộp "cấp thẻ bảo hiểm y tế"
    Thì "BHXH cơ sở Ba Đình" giải quyết "cấp thẻ bảo hiểm y tế"
    Và hạn giải quyết "cấp thẻ bảo hiểm y tế" là 24/08/2026
    Và con số này là "chưa kiểm chứng"

  @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_carried
  Kịch bản: Nơi trước chưa xong thì chưa có gì để mang đến nơi sau
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi gia đình mang kết quả đến nộp "đăng ký thường trú"
    Thì không thực hiện được vì "còn chờ kết quả đăng ký khai sinh"
    Khi cơ quan giải quyết xong và trả kết quả "đăng ký khai sinh"
    Và gia đình mang kết quả đến nộp "đăng ký thường trú"
    Thì "đăng ký thường trú" ở trạng thái "chờ xử lý"

  @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_carried
  Kịch bản: Mang giấy khai sinh đến cơ quan bảo hiểm xã hội thì không có hạn nộp
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/06/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 15/06/2026
    Khi cơ quan giải quyết xong và trả kết quả "đăng ký khai sinh"
    Và đến 09:00 ngày 15/12/2027
    Và gia đình mang kết quả đến nộp "cấp thẻ bảo hiểm y tế"
    Thì "cấp thẻ bảo hiểm y tế" ở trạng thái "chờ xử lý"

  @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_separate
  Kịch bản: Nộp riêng thì không có hạn chung
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì hồ sơ không quy định hạn chung
    Và con số này là "giả định"

  @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @lbhyt_d16_k3
  Khung kịch bản: Nộp riêng thì thẻ bảo hiểm y tế cũng có giá trị đến khi trẻ đủ 72 tháng, hoặc đến 30/09 của năm đó nếu muộn hơn
    Biết gia đình làm khai sinh cho cháu "Phùng An Nhiên", sinh ngày <ngày sinh>, tại "Phường Hải Châu"
    Và gia đình nộp hồ sơ lúc 09:00 ngày <ngày nộp>
    Khi đến lượt "cấp thẻ bảo hiểm y tế"
    Và cơ quan giải quyết xong "cấp thẻ bảo hiểm y tế"
    Thì "thẻ bảo hiểm y tế" có giá trị đến hết ngày <giá trị>
    Và con số này là "chưa kiểm chứng"

    Dữ liệu:
      | ngày sinh  | ngày nộp   | giá trị    |
      | 20/11/2025 | 01/12/2025 | 20/11/2031 |
      | 05/08/2026 | 12/08/2026 | 30/09/2032 |

  @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Khung kịch bản: Nộp riêng thì cơ quan bảo hiểm xã hội cũng từ chối cấp thẻ vì một lý do của luật
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "cấp thẻ bảo hiểm y tế"
    Và cơ quan từ chối "cấp thẻ bảo hiểm y tế" vì "<lý do>"
    Thì "cấp thẻ bảo hiểm y tế" ở trạng thái "bị từ chối"

    Dữ liệu:
      | lý do               |
      | trẻ đã có thẻ BHYT  |
      | trẻ đã đủ 6 tuổi    |

  @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Kịch bản: Nộp riêng có mẫu CT01 của chủ hộ thì không phải chờ chủ hộ trả lời qua VNeID
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình khai:
      | nơi đăng ký thường trú | nhà của người khác |
      | họ tên chủ hộ          | Trịnh Văn Sáu      |
      | số định danh chủ hộ    | 001050011223       |
    Và gia đình nộp kèm "ý kiến đồng ý của chủ hộ trên mẫu CT01"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi cơ quan giải quyết xong và trả kết quả "đăng ký khai sinh"
    Và gia đình mang kết quả đến nộp "đăng ký thường trú"
    Thì "đăng ký thường trú" ở trạng thái "chờ xử lý"

  @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Kịch bản: Nộp riêng thì mỗi mục khai một tờ riêng, không có tờ khai nào được thay
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì gia đình khai 33 mục thay cho 0 mục của các tờ khai riêng
    Và con số này là "giả định"

  @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_separate
  Kịch bản: Nộp riêng thì cơ sở y tế gửi dữ liệu giấy chứng sinh trong bao lâu là chưa rõ
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi "cơ sở khám bệnh, chữa bệnh" chưa trả lời, "đăng ký khai sinh" phải chờ
    Thì "đăng ký khai sinh" được trả lời khi nào là chưa rõ
    Và con số này là "giả định"

  @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Kịch bản: Nộp riêng, năm ngày làm việc cấp thẻ không tính thứ bảy, chủ nhật
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 10/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 14/08/2026
    Khi đến lượt "cấp thẻ bảo hiểm y tế"
    Thì hạn giải quyết "cấp thẻ bảo hiểm y tế" là 21/08/2026
    Và con số này là "chưa kiểm chứng"

  @pb_01_07_2023
  @gd_residence_2023
  Kịch bản: Liên thông năm 2023 cũng bảy ngày làm việc đăng ký thường trú, như nộp riêng
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 10/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 14/08/2026
    Khi đến lượt "đăng ký thường trú"
    Thì hạn giải quyết "đăng ký thường trú" là 24/08/2026
    Và con số này là "giả định"

  @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @ttdb_1004222
  Kịch bản: Bảy ngày làm việc đăng ký thường trú không tính thứ bảy, chủ nhật
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 10/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 14/08/2026
    Khi đến lượt "đăng ký thường trú"
    Thì hạn giải quyết "đăng ký thường trú" là 24/08/2026

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025
  Kịch bản: Khi còn cấp huyện thì bảo hiểm xã hội quận cấp thẻ
    Biết gia đình làm khai sinh cho cháu "Kiều Thanh Tâm", sinh ngày 05/01/2024, tại "Phường Trúc Bạch"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 09/01/2024
    Khi đến lượt "cấp thẻ bảo hiểm y tế"
    Thì "BHXH quận Ba Đình" giải quyết "cấp thẻ bảo hiểm y tế"

  @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025
  Kịch bản: Khi còn cấp huyện thì nộp riêng có yếu tố nước ngoài, UBND cấp huyện đăng ký khai sinh
    Biết gia đình làm khai sinh cho cháu "Kiều Thanh Tâm", sinh ngày 05/01/2024, tại "Phường Trúc Bạch"
    Và gia đình khai "cha hoặc mẹ là người nước ngoài"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 09/01/2024
    Thì "UBND quận Ba Đình (hộ tịch)" giải quyết "đăng ký khai sinh"

  @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025
  Kịch bản: Khi còn cấp huyện thì nộp riêng không có yếu tố nước ngoài, UBND cấp xã đăng ký khai sinh
    Biết gia đình làm khai sinh cho cháu "Kiều Thanh Tâm", sinh ngày 05/01/2024, tại "Phường Trúc Bạch"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 09/01/2024
    Thì "UBND phường Trúc Bạch" giải quyết "đăng ký khai sinh"

  @pb_01_07_2023 @pb_nop_rieng_01_07_2021
  Khung kịch bản: Trước Nghị định 63/2024, nộp sau 15 giờ thì đăng ký khai sinh trong ngày làm việc tiếp theo
    Biết gia đình làm khai sinh cho cháu "Kiều Thanh Tâm", sinh ngày 05/01/2024, tại "Phường Trúc Bạch"
    Khi gia đình nộp hồ sơ lúc <giờ> ngày 09/01/2024
    Thì hạn giải quyết "đăng ký khai sinh" là <hạn>

    Dữ liệu:
      | giờ   | hạn        |
      | 14:30 | 09/01/2024 |
      | 15:30 | 10/01/2024 |

  @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Kịch bản: Nộp riêng, ở nhà cha mẹ trong hộ của người khác thì vẫn phải chờ chủ hộ đồng ý
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình khai:
      | chủ hộ nơi đăng ký thường trú | người khác    |
      | họ tên chủ hộ                 | Trịnh Văn Sáu |
      | số định danh chủ hộ           | 001050011223  |
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi cơ quan giải quyết xong và trả kết quả "đăng ký khai sinh"
    Và gia đình mang kết quả đến nộp "đăng ký thường trú"
    Thì "đăng ký thường trú" ở trạng thái "chưa đến lượt"
    Khi chủ hộ trả lời "đồng ý"
    Thì hạn giải quyết "đăng ký thường trú" là 25/08/2026

  @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_carried
  Kịch bản: Mang giấy khai sinh đến công an thì không có hạn nộp
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/06/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 15/06/2026
    Khi cơ quan giải quyết xong và trả kết quả "đăng ký khai sinh"
    Và đến 09:00 ngày 15/12/2027
    Và gia đình mang kết quả đến nộp "đăng ký thường trú"
    Thì "đăng ký thường trú" ở trạng thái "chờ xử lý"

  @pb_nop_rieng_01_07_2021
  @l68_2020
  Kịch bản: Trước năm 2023 lệ phí đăng ký thường trú của trẻ em chưa đọc được
    Biết gia đình làm khai sinh cho cháu "Kiều Thanh Tâm", sinh ngày 05/01/2022, tại "Phường Trúc Bạch"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 10/01/2022
    Thì lệ phí "đăng ký thường trú cho trẻ em" là chưa rõ
    Và con số này là "chưa kiểm chứng"

  @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Kịch bản: Trẻ bị bỏ rơi cũng phải có người mang giấy khai sinh đến cơ quan bảo hiểm xã hội
    Biết gia đình làm khai sinh cho cháu "Nguyễn Bình Minh", sinh ngày 20/07/2026, tại "Phường Ba Đình"
    Và gia đình khai:
      | quan hệ với trẻ       | người tạm thời nuôi dưỡng      |
      | căn cứ của việc sinh  | biên bản về việc trẻ bị bỏ rơi |
      | nơi phát hiện trẻ     | cổng chùa Một Cột              |
      | ngày bắt đầu niêm yết | 21/07/2026                     |
    Và gia đình khai "chưa xác định được mẹ"
    Và gia đình khai "chưa xác định được cha"
    Và gia đình bỏ trống mục "họ tên mẹ"
    Và gia đình bỏ trống mục "họ tên cha"
    Khi gia đình nộp hồ sơ lúc 10:00 ngày 28/07/2026
    Và cơ quan giải quyết xong "đăng ký khai sinh"
    Thì "cấp thẻ bảo hiểm y tế" ở trạng thái "chưa đến lượt"

  @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_carried
  Kịch bản: Chưa được trả giấy khai sinh thì chưa có gì để mang đến nơi sau
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Và gia đình mang kết quả đến nộp "đăng ký thường trú"
    Thì không thực hiện được vì "còn chờ kết quả đăng ký khai sinh"
    Khi cơ quan trả kết quả "đăng ký khai sinh"
    Và gia đình mang kết quả đến nộp "đăng ký thường trú"
    Thì "đăng ký thường trú" ở trạng thái "chờ xử lý"

  @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @l68_2020_d20_k2
  Kịch bản: Gia đình chưa nộp hồ sơ thường trú thì chủ hộ chưa được hỏi
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình khai:
      | chủ hộ nơi đăng ký thường trú | người khác    |
      | họ tên chủ hộ                 | Trịnh Văn Sáu |
      | số định danh chủ hộ           | 001050011223  |
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi chủ hộ trả lời "đồng ý"
    Thì không thực hiện được vì "gia đình chưa nộp hồ sơ đăng ký thường trú"

  @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_carried
  Kịch bản: Gia đình chưa nộp hồ sơ thường trú thì chủ hộ im lặng không làm mất gì
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình khai:
      | chủ hộ nơi đăng ký thường trú | người khác    |
      | họ tên chủ hộ                 | Trịnh Văn Sáu |
      | số định danh chủ hộ           | 001050011223  |
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi cơ quan giải quyết xong và trả kết quả "đăng ký khai sinh"
    Và đến 08:00 ngày 15/09/2026
    Thì "đăng ký thường trú" ở trạng thái "chưa đến lượt"
    Khi gia đình mang kết quả đến nộp "đăng ký thường trú"
    Và chủ hộ trả lời "đồng ý"
    Thì "đăng ký thường trú" ở trạng thái "chờ xử lý"

  @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_consent_days @gd_consent_refused
  Kịch bản: Chủ hộ có năm ngày làm việc để trả lời kể từ khi gia đình nộp hồ sơ thường trú
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình khai:
      | chủ hộ nơi đăng ký thường trú | người khác    |
      | họ tên chủ hộ                 | Trịnh Văn Sáu |
      | số định danh chủ hộ           | 001050011223  |
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi cơ quan giải quyết xong và trả kết quả "đăng ký khai sinh"
    Và đến 09:00 ngày 20/08/2026
    Và gia đình mang kết quả đến nộp "đăng ký thường trú"
    Và đến 23:59 ngày 26/08/2026
    Thì "đăng ký thường trú" ở trạng thái "chưa đến lượt"
    Khi đến 00:00 ngày 27/08/2026
    Thì "đăng ký thường trú" ở trạng thái "bị từ chối"

  @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_consent_refused
  Kịch bản: Nộp riêng mà chủ hộ không đồng ý thì đăng ký thường trú bị từ chối
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình khai:
      | chủ hộ nơi đăng ký thường trú | người khác    |
      | họ tên chủ hộ                 | Trịnh Văn Sáu |
      | số định danh chủ hộ           | 001050011223  |
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi cơ quan giải quyết xong và trả kết quả "đăng ký khai sinh"
    Và gia đình mang kết quả đến nộp "đăng ký thường trú"
    Và chủ hộ trả lời "không đồng ý"
    Thì "đăng ký thường trú" ở trạng thái "bị từ chối"
    Và hồ sơ chưa kết thúc

  @pb_nop_rieng_09_01_2025
  Kịch bản: Nộp riêng ngày 09/01/2025 thì cư trú còn theo Nghị định 62/2021
    Biết gia đình làm khai sinh cho cháu "Kiều Thanh Tâm", sinh ngày 02/01/2025, tại "Phường Trúc Bạch"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 09/01/2025
    Thì quy trình áp dụng có hiệu lực từ 09/01/2025
    Và quy trình áp dụng không có căn cứ "Nghị định 154/2024/NĐ-CP"

  @pb_nop_rieng_10_01_2025
  Kịch bản: Nộp riêng từ ngày 10/01/2025 thì cư trú theo Nghị định 154/2024
    Biết gia đình làm khai sinh cho cháu "Kiều Thanh Tâm", sinh ngày 02/01/2025, tại "Phường Trúc Bạch"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 10/01/2025
    Thì quy trình áp dụng có hiệu lực từ 10/01/2025
    Và quy trình áp dụng có căn cứ "Nghị định 154/2024/NĐ-CP"
