# language: vi
Tính năng: Cả nhóm khai tử, từ lúc nộp đến kết quả cuối cùng
  Gia đình chọn hai, ba hoặc bốn thủ tục; có trích lục khai tử thì các thủ tục còn lại chạy song song.

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd63_2024_d12
  Khung kịch bản: Gia đình chọn hai, ba hoặc bốn thủ tục
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "<cách chọn>"
    Và gia đình khai "đang phục vụ trong lực lượng vũ trang" là "không biết"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Thì "mai táng phí" ở trạng thái "<mai táng phí>"
    Và "trợ cấp tuất" ở trạng thái "<trợ cấp tuất>"

    Dữ liệu:
      | cách chọn                                | mai táng phí  | trợ cấp tuất  |
      | 2 thủ tục: khai tử, xóa thường trú       | không chọn    | không chọn    |
      | 3 thủ tục: thêm mai táng phí             | chưa đến lượt | không chọn    |
      | 4 thủ tục: thêm trợ cấp tuất             | chưa đến lượt | chưa đến lượt |

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026
  @nd63_2024
  Kịch bản: Chỉ khai tử và xóa thường trú thì hạn chung ba ngày làm việc
    Biết gia đình làm khai tử cho "Phạm Văn Lâm", mất ngày 05/08/2026, cư trú tại "Phường Ngọc Hà"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 10/08/2026
    Thì hạn chung của nhóm là 13/08/2026
    Và con số này là "nguồn mâu thuẫn"

  @pb_15_06_2023
  @gd_group_2023
  Kịch bản: Năm 2023 hai thủ tục khai tử cũng có hạn chung, dài bao nhiêu thì chưa rõ
    Biết gia đình làm khai tử cho "Phạm Văn Lâm", mất ngày 05/08/2026, cư trú tại "Phường Ngọc Hà"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 10/08/2026
    Thì hạn chung của nhóm là chưa rõ
    Và con số này là "giả định"
    Và hồ sơ có quy định hạn chung
    Và con số này là "giả định"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026
  @gd_death_group @nd63_2024
  Kịch bản: Từ ba thủ tục trở lên thì hạn chung chưa rõ
    Biết gia đình làm khai tử cho "Phạm Văn Lâm", mất ngày 05/08/2026, cư trú tại "Phường Ngọc Hà"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "cựu chiến binh"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 10/08/2026
    Thì hạn chung của nhóm là chưa rõ
    Và con số này là "giả định"
    Và hồ sơ có quy định hạn chung
    Và con số này là "giả định"

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026
  @nd63_2024 @qd976_bhxh
  Kịch bản: Có trích lục khai tử thì ba cơ quan làm song song
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình khai "trợ cấp tuất" là "hằng tháng"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Thì các thủ tục ở trạng thái:
      | đăng ký khai tử        | đã có kết quả |
      | xóa đăng ký thường trú | chờ xử lý     |
      | mai táng phí           | chờ xử lý     |
      | trợ cấp tuất           | chờ xử lý     |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd63_2024_d12
  Kịch bản: Chọn hai thủ tục mà khai người nhận trợ cấp thì tờ khai bị trả lại
    Biết gia đình làm khai tử cho "Phạm Văn Lâm", mất ngày 05/08/2026, cư trú tại "Phường Ngọc Hà"
    Và gia đình khai "họ tên người nhận trợ cấp" là "Phạm Thị Hạnh"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 10/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | họ tên người nhận trợ cấp | bỏ mục này |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_as_birth
  Kịch bản: Trích lục khai tử được trả cho gia đình
    Biết gia đình làm khai tử cho "Lý Thị Nga", mất ngày 10/08/2026, cư trú tại "Xã Sóc Sơn"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 17/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Và cơ quan trả kết quả "đăng ký khai tử"
    Thì kết quả "đăng ký khai tử" đã đến tay gia đình

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026
  @gd_group_pause @nd63_2024
  Kịch bản: Chờ gia đình bổ sung thì hạn chung của nhóm khai tử cũng dừng
    Biết gia đình làm khai tử cho "Lý Thị Nga", mất ngày 10/08/2026, cư trú tại "Xã Sóc Sơn"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 17/08/2026
    Khi cơ quan yêu cầu bổ sung "giấy tờ chứng minh sự kiện chết" cho "đăng ký khai tử"
    Và đến 10:00 ngày 19/08/2026
    Và gia đình bổ sung "giấy tờ chứng minh sự kiện chết" cho "đăng ký khai tử"
    Thì hạn chung của nhóm là 22/08/2026
    Và con số này là "giả định"

  @pb_15_06_2023
  @tt04_2020 @tt56_2021
  Kịch bản: Năm 2023 tờ khai liên thông thay tờ khai 20 mục và mẫu CT01 19 mục
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì gia đình khai 26 mục thay cho 39 mục của các tờ khai riêng
    Và con số này là "nguồn thứ cấp"

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026
  @nd63_2024
  Khung kịch bản: Thủ tục nào của cặp khai tử, xóa thường trú xong sau hạn chung thì cả nhóm quá hạn
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi gia đình rút thủ tục "<rút>"
    Và đến 08:00 ngày 24/09/2026
    Và cơ quan giải quyết xong "<xong sau>"
    Thì cả nhóm <thế nào>

    Dữ liệu:
      | rút                    | xong sau               | thế nào |
      | xóa đăng ký thường trú | đăng ký khai tử        | quá hạn |

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026
  @nd63_2024
  Kịch bản: Hạn chung ba ngày làm việc, thứ bảy và chủ nhật không tính
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 13/08/2026
    Thì hạn chung của nhóm là 18/08/2026
    Và con số này là "nguồn mâu thuẫn"

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026
  @nd63_2024
  Kịch bản: Khai tử xong mà xóa thường trú xong sau hạn chung thì cả nhóm quá hạn
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Thì cả nhóm chưa xong
    Khi đến 08:00 ngày 24/09/2026
    Và cơ quan giải quyết xong "xóa đăng ký thường trú"
    Thì cả nhóm quá hạn

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd63_2024
  Khung kịch bản: Còn mai táng phí hay trợ cấp tuất chưa giải quyết thì cả nhóm chưa xong
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình khai "trợ cấp tuất" là "hằng tháng"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Và cơ quan giải quyết xong "xóa đăng ký thường trú"
    Và gia đình rút thủ tục "<rút>"
    Thì cả nhóm chưa xong

    Dữ liệu:
      | rút          |
      | mai táng phí |
      | trợ cấp tuất |

  @pb_15_06_2023
  @tt04_2020 @tt56_2021 @qd166_bhxh @nd20_2021 @nd131_2021
  Khung kịch bản: Năm 2023 thêm mai táng phí thì thay cả tờ khai riêng của từng căn cứ
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "<căn cứ>"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì gia đình khai 30 mục thay cho <riêng> mục của các tờ khai riêng
    Và con số này là "giả định"

    Dữ liệu:
      | căn cứ                                                            | riêng |
      | đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng | 51    |
      | người có công hoặc thân nhân hưởng trợ cấp hằng tháng             | 66    |
      | cựu chiến binh                                                    | 39    |
      | hưởng trợ giúp xã hội hằng tháng                                  | 56    |

  @pb_15_06_2023
  @tt04_2020 @tt56_2021 @qd166_bhxh
  Kịch bản: Năm 2023 mai táng phí của bảo hiểm tự nguyện cũng thay tờ khai riêng của bảo hiểm xã hội
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "số tháng đóng BHXH tự nguyện" là "60"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì gia đình khai 30 mục thay cho 51 mục của các tờ khai riêng
    Và con số này là "giả định"

  @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Kịch bản: Nộp riêng thì không tờ khai nào được thay
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì gia đình khai 26 mục thay cho 0 mục của các tờ khai riêng
    Và con số này là "nguồn thứ cấp"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Kịch bản: Còn khai tử hay xóa thường trú chưa giải quyết thì cả nhóm chưa xong
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi gia đình rút thủ tục "xóa đăng ký thường trú"
    Thì cả nhóm chưa xong
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Thì cả nhóm đúng hạn

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Kịch bản: Khai tử xong mà xóa thường trú chưa xong thì cả nhóm chưa xong
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "xóa đăng ký thường trú"
    Thì cả nhóm chưa xong
    Khi cơ quan giải quyết xong "xóa đăng ký thường trú"
    Thì cả nhóm đúng hạn

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Kịch bản: Chỉ còn mai táng phí chưa giải quyết thì cả nhóm cũng chưa xong
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi gia đình rút thủ tục "xóa đăng ký thường trú"
    Và đến lượt "mai táng phí"
    Thì cả nhóm chưa xong

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Kịch bản: Chỉ còn trợ cấp tuất chưa giải quyết thì cả nhóm cũng chưa xong
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình khai "trợ cấp tuất" là "hằng tháng"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi gia đình rút thủ tục "xóa đăng ký thường trú"
    Và gia đình rút thủ tục "mai táng phí"
    Và đến lượt "trợ cấp tuất"
    Thì cả nhóm chưa xong

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026
  @gd_death_group
  Khung kịch bản: Căn cứ hưởng nào thì hạn chung của nhóm có mai táng phí cũng chưa rõ
    Biết gia đình làm khai tử cho "Nguyễn Thị Sáu", mất ngày 05/07/2026, cư trú tại "Phường Kim Liên"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "<căn cứ>"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 13/07/2026
    Thì hạn chung của nhóm là chưa rõ
    Và con số này là "giả định"
    Và hồ sơ có quy định hạn chung
    Và con số này là "giả định"

    Dữ liệu:
      | căn cứ                                                |
      | người có công hoặc thân nhân hưởng trợ cấp hằng tháng |
      | cựu chiến binh                                        |
      | dân công hỏa tuyến                                    |
      | thanh niên xung phong thời kháng chiến chống Pháp     |

  @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026
  @gd_death_group
  Kịch bản: Hưởng hưu trí xã hội thì hạn chung của nhóm có mai táng phí cũng chưa rõ
    Biết gia đình làm khai tử cho "Nguyễn Thị Sáu", mất ngày 05/07/2026, cư trú tại "Phường Kim Liên"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "hưởng hoặc đã nộp hồ sơ hưởng trợ cấp hưu trí xã hội"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 13/07/2026
    Thì hạn chung của nhóm là chưa rõ
    Và con số này là "giả định"
    Và hồ sơ có quy định hạn chung
    Và con số này là "giả định"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026
  @gd_death_group
  Kịch bản: Phải xác minh việc chết thì hạn chung của nhóm có mai táng phí cũng chưa rõ
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "cựu chiến binh"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi cơ quan xác minh "đăng ký khai tử"
    Thì hạn chung của nhóm là chưa rõ
    Và con số này là "giả định"


  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @qd1523_bca
  Kịch bản: Khai tử quá hạn, xin bản sao thì các thủ tục sau không tốn thêm
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 01/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "cựu chiến binh"
    Và gia đình khai "số lượng bản sao" là "2"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì khoản phải nộp duy nhất của "xóa đăng ký thường trú" là "xóa đăng ký thường trú"
    Và "mai táng phí" không thu phí, lệ phí

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @l60_2014_d11 @qd1523_bca
  Kịch bản: Khai tử đúng hạn, không xin bản sao thì mỗi thủ tục chỉ một khoản, mai táng phí không có khoản nào
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 01/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "cựu chiến binh"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 14/08/2026
    Thì khoản phải nộp duy nhất của "đăng ký khai tử" là "đăng ký khai tử đúng hạn"
    Và khoản phải nộp duy nhất của "xóa đăng ký thường trú" là "xóa đăng ký thường trú"
    Và "mai táng phí" không thu phí, lệ phí
