# language: vi
Tính năng: Hệ thống nào thủ tục của nhóm khai tử có thể phải chờ
  Chỉ chờ hệ thống mà luật nêu tên; chờ bao lâu thì phần lớn chưa rõ.

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_population_wait @gd_eid_wait
  Khung kịch bản: Chờ được, nhưng trả lời khi nào là chưa rõ
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "<thủ tục>"
    Và "<hệ thống>" chưa trả lời, "<thủ tục>" phải chờ
    Thì "<thủ tục>" được trả lời khi nào là chưa rõ
    Và con số này là "giả định"

    Dữ liệu:
      | thủ tục                | hệ thống                               |
      | đăng ký khai tử        | CSDL quốc gia về dân cư                |
      | đăng ký khai tử        | hệ thống định danh và xác thực điện tử |
      | xóa đăng ký thường trú | CSDL quốc gia về dân cư                |
      | mai táng phí           | CSDL quốc gia về dân cư                |

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Khung kịch bản: Trợ cấp tuất cũng chờ được hai hệ thống ấy
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "trợ cấp tuất"
    Và "<hệ thống>" chưa trả lời, "trợ cấp tuất" phải chờ
    Thì "trợ cấp tuất" được trả lời khi nào là chưa rõ
    Và con số này là "giả định"

    Dữ liệu:
      | hệ thống                               |
      | CSDL quốc gia về dân cư                |
      | hệ thống định danh và xác thực điện tử |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Khung kịch bản: Hệ thống của thủ tục khác thì không phải chờ
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "<thủ tục>"
    Và "<hệ thống>" chưa trả lời, "<thủ tục>" phải chờ
    Thì không thực hiện được vì "phải là một trong"

    Dữ liệu:
      | thủ tục                | hệ thống                               |
      | xóa đăng ký thường trú | cơ sở khám bệnh, chữa bệnh             |
      | xóa đăng ký thường trú | hệ thống định danh và xác thực điện tử |
      | mai táng phí           | cơ sở khám bệnh, chữa bệnh             |
      | mai táng phí           | hệ thống định danh và xác thực điện tử |

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Kịch bản: Trợ cấp tuất không chờ cơ sở y tế
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "trợ cấp tuất"
    Và "cơ sở khám bệnh, chữa bệnh" chưa trả lời, "trợ cấp tuất" phải chờ
    Thì không thực hiện được vì "phải là một trong"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Khung kịch bản: Kết quả phải ghi những gì
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì kết quả "<kết quả>" phải ghi "<những gì>"

    Dữ liệu:
      | kết quả                         | những gì             |
      | trích lục khai tử               | số đăng ký; quyển số |
      | thông báo xóa đăng ký thường trú | không có gì         |
      | quyết định mai táng phí         | cách chi trả         |

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Khung kịch bản: Kết quả của trợ cấp tuất phải ghi những gì
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì kết quả "<kết quả>" phải ghi "<những gì>"

    Dữ liệu:
      | kết quả                                                       | những gì     |
      | quyết định trợ cấp tuất                                       | cách chi trả |
      | quyết định dừng trả lương hưu, trợ cấp hằng tháng (nếu đang hưởng) | không có gì |

  @pb_15_06_2023
  @cv2084_2023
  Kịch bản: Trước Nghị định 63/2024, cơ sở y tế gửi giấy báo tử khi nào là chưa rõ
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 10:30 ngày 17/08/2026
    Khi "cơ sở khám bệnh, chữa bệnh" chưa trả lời, "đăng ký khai tử" phải chờ
    Thì "đăng ký khai tử" được trả lời khi nào là chưa rõ
    Và con số này là "chưa kiểm chứng"
