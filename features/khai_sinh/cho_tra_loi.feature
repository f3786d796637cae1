# language: vi
Tính năng: Hệ thống nào thủ tục của nhóm khai sinh có thể phải chờ
  Chỉ chờ hệ thống mà luật nêu tên; chờ bao lâu thì phần lớn chưa rõ.

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_population_wait @gd_eid_wait
  Khung kịch bản: Chờ được, nhưng trả lời khi nào là chưa rõ
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "<thủ tục>"
    Và "<hệ thống>" chưa trả lời, "<thủ tục>" phải chờ
    Thì "<thủ tục>" được trả lời khi nào là chưa rõ
    Và con số này là "giả định"

    Dữ liệu:
      | thủ tục               | hệ thống                                  |
      | đăng ký khai sinh     | CSDL quốc gia về dân cư                   |
      | đăng ký khai sinh     | hệ thống định danh và xác thực điện tử    |
      | đăng ký thường trú    | CSDL quốc gia về dân cư                   |
      | đăng ký thường trú    | hệ thống định danh và xác thực điện tử    |
      | cấp thẻ bảo hiểm y tế | CSDL quốc gia về dân cư                   |

  @pb_01_09_2026
  Khung kịch bản: Thẻ căn cước cũng chờ được hai hệ thống ấy
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình chọn "cả ba và thẻ căn cước"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "cấp thẻ căn cước cho trẻ dưới 6 tuổi"
    Và "<hệ thống>" chưa trả lời, "cấp thẻ căn cước cho trẻ dưới 6 tuổi" phải chờ
    Thì "cấp thẻ căn cước cho trẻ dưới 6 tuổi" được trả lời khi nào là chưa rõ
    Và con số này là "giả định"

    Dữ liệu:
      | hệ thống                               |
      | CSDL quốc gia về dân cư                |
      | hệ thống định danh và xác thực điện tử |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Khung kịch bản: Hệ thống của thủ tục khác thì không phải chờ
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "<thủ tục>"
    Và "<hệ thống>" chưa trả lời, "<thủ tục>" phải chờ
    Thì không thực hiện được vì "phải là một trong"

    Dữ liệu:
      | thủ tục               | hệ thống                               |
      | đăng ký thường trú    | cơ sở khám bệnh, chữa bệnh             |
      | đăng ký thường trú    | UBND nơi đăng ký kết hôn               |
      | cấp thẻ bảo hiểm y tế | cơ sở khám bệnh, chữa bệnh             |
      | cấp thẻ bảo hiểm y tế | UBND nơi đăng ký kết hôn               |
      | cấp thẻ bảo hiểm y tế | hệ thống định danh và xác thực điện tử |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Khung kịch bản: Kết quả phải ghi những gì
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì kết quả "<kết quả>" phải ghi "<những gì>"

    Dữ liệu:
      | kết quả                           | những gì               |
      | giấy khai sinh                    | số đăng ký; quyển số   |
      | số định danh cá nhân              | số định danh cá nhân   |
      | thông báo kết quả đăng ký thường trú | không có gì         |
      | thẻ bảo hiểm y tế                 | mã số BHXH             |

  @pb_01_09_2026
  Kịch bản: Thẻ căn cước không phải ghi gì thêm
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình chọn "cả ba và thẻ căn cước"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì kết quả "thẻ căn cước" phải ghi "không có gì"

  @pb_01_09_2026
  Khung kịch bản: Cơ sở y tế, UBND nơi đăng ký kết hôn không trả lời cho việc cấp thẻ căn cước
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình chọn "cả ba và thẻ căn cước"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "cấp thẻ căn cước cho trẻ dưới 6 tuổi"
    Và "<hệ thống>" chưa trả lời, "cấp thẻ căn cước cho trẻ dưới 6 tuổi" phải chờ
    Thì không thực hiện được vì "phải là một trong"

    Dữ liệu:
      | hệ thống                   |
      | cơ sở khám bệnh, chữa bệnh |
      | UBND nơi đăng ký kết hôn   |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Kịch bản: UBND nơi đăng ký kết hôn trả lời trong ba ngày làm việc, không tính thứ bảy, chủ nhật
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 10/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 14/08/2026
    Khi "UBND nơi đăng ký kết hôn" chưa trả lời, "đăng ký khai sinh" phải chờ
    Thì "đăng ký khai sinh" phải được trả lời trước 17:00 ngày 19/08/2026
