# language: vi
Tính năng: Các bước của từng thủ tục trong nhóm khai tử
  Ai làm được gì khi thủ tục đang ở trạng thái nào; thủ tục nào cũng vậy.

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_release
  Khung kịch bản: Nhận việc rồi trả lại thì về hàng chờ (khai tử, xóa thường trú, mai táng phí)
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "<thủ tục>"
    Thì "<thủ tục>" ở trạng thái "chờ xử lý"
    Khi "chị Thảo" nhận việc "<thủ tục>"
    Thì "<thủ tục>" ở trạng thái "đang xử lý"
    Khi "chị Thảo" trả lại việc "<thủ tục>"
    Thì "<thủ tục>" ở trạng thái "chờ xử lý"

    Dữ liệu:
      | thủ tục                |
      | đăng ký khai tử        |
      | xóa đăng ký thường trú |
      | mai táng phí           |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_lease
  Khung kịch bản: Giữ việc quá lâu thì về hàng chờ (khai tử, xóa thường trú, mai táng phí)
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "<thủ tục>"
    Và "chị Thảo" nhận việc "<thủ tục>" trong 2 giờ
    Và đến 08:00 ngày 18/08/2026
    Thì "<thủ tục>" ở trạng thái "chờ xử lý"

    Dữ liệu:
      | thủ tục                |
      | đăng ký khai tử        |
      | xóa đăng ký thường trú |
      | mai táng phí           |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @l41_2024_d85 @l58_2014_d66 @l58_2014_d80
  Khung kịch bản: Gia đình bổ sung thì việc về hàng chờ (khai tử, xóa thường trú, mai táng phí)
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "<thủ tục>"
    Và cơ quan yêu cầu bổ sung "họ tên người chết" cho "<thủ tục>"
    Thì "<thủ tục>" ở trạng thái "chờ bổ sung"
    Khi gia đình bổ sung "họ tên người chết" cho "<thủ tục>"
    Thì "<thủ tục>" ở trạng thái "chờ xử lý"

    Dữ liệu:
      | thủ tục                |
      | đăng ký khai tử        |
      | xóa đăng ký thường trú |
      | mai táng phí           |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_neighbour_wait
  Khung kịch bản: Hệ thống khác chưa trả lời thì chờ, trả lời rồi thì về hàng chờ (khai tử, xóa thường trú, mai táng phí)
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "<thủ tục>"
    Và "CSDL quốc gia về dân cư" chưa trả lời, "<thủ tục>" phải chờ
    Thì "<thủ tục>" ở trạng thái "chờ hệ thống khác"
    Khi "CSDL quốc gia về dân cư" trả lời cho "<thủ tục>"
    Thì "<thủ tục>" ở trạng thái "chờ xử lý"

    Dữ liệu:
      | thủ tục                |
      | đăng ký khai tử        |
      | xóa đăng ký thường trú |
      | mai táng phí           |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Khung kịch bản: Giải quyết xong thì có kết quả, trả một lần (khai tử, xóa thường trú, mai táng phí)
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "<thủ tục>"
    Và cơ quan giải quyết xong "<thủ tục>"
    Thì "<thủ tục>" ở trạng thái "đã có kết quả"
    Khi cơ quan trả kết quả "<thủ tục>"
    Và cơ quan trả kết quả "<thủ tục>"
    Thì không thực hiện được vì "kết quả đã được trả"

    Dữ liệu:
      | thủ tục                |
      | đăng ký khai tử        |
      | xóa đăng ký thường trú |
      | mai táng phí           |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @cv2084_2023 @gd_separate @nd154_2024_d9 @nd62_2021_d7_k4
  Khung kịch bản: Từ chối thì phải nêu một lý do của luật (khai tử, xóa thường trú, mai táng phí)
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "<thủ tục>"
    Và cơ quan từ chối "<thủ tục>" vì "<lý do>"
    Thì "<thủ tục>" ở trạng thái "bị từ chối"

    Dữ liệu:
      | thủ tục                | lý do                           |
      | đăng ký khai tử        | không chứng minh được việc chết |
      | xóa đăng ký thường trú | dữ liệu không khớp người chết   |
      | mai táng phí           | không đủ điều kiện hưởng        |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @tt56_2021
  Khung kịch bản: Gia đình không bổ sung thì bị từ chối khi hết hạn (khai tử, xóa thường trú, mai táng phí)
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "<thủ tục>"
    Và cơ quan yêu cầu bổ sung "họ tên người chết" cho "<thủ tục>"
    Và đến 08:00 ngày 15/10/2026
    Thì "<thủ tục>" ở trạng thái "bị từ chối"

    Dữ liệu:
      | thủ tục                |
      | đăng ký khai tử        |
      | xóa đăng ký thường trú |
      | mai táng phí           |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd61_2018
  Khung kịch bản: Rút khi chờ xử lý (khai tử, xóa thường trú, mai táng phí)
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "<thủ tục>"
    Thì "<thủ tục>" ở trạng thái "chờ xử lý"
    Khi gia đình rút thủ tục "<thủ tục>"
    Thì "<thủ tục>" ở trạng thái "đã rút"

    Dữ liệu:
      | thủ tục                |
      | đăng ký khai tử        |
      | xóa đăng ký thường trú |
      | mai táng phí           |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_office_successor
  Khung kịch bản: Cơ quan giải thể khi chờ xử lý (khai tử, xóa thường trú, mai táng phí)
    Biết từ ngày 20/08/2026 "<cơ quan>" giải thể, bàn giao cho "Cơ quan kế tục"
    Và gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "<thủ tục>"
    Và đến 08:00 ngày 20/08/2026
    Thì "Cơ quan kế tục" giải quyết "<thủ tục>"
    Và "<thủ tục>" ở trạng thái "chờ xử lý"

    Dữ liệu:
      | thủ tục                | cơ quan                |
      | đăng ký khai tử        | UBND phường Ba Đình    |
      | xóa đăng ký thường trú | Công an phường Ba Đình |
      | mai táng phí           | BHXH cơ sở Ba Đình     |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Khung kịch bản: Quá hạn khi chờ xử lý thì xin lỗi, việc vẫn ở đó (khai tử, xóa thường trú, mai táng phí)
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "<thủ tục>"
    Và đến 17:30 ngày 15/10/2026
    Thì gia đình nhận thư xin lỗi về "<thủ tục>"
    Và "<thủ tục>" ở trạng thái "chờ xử lý"

    Dữ liệu:
      | thủ tục                |
      | đăng ký khai tử        |
      | xóa đăng ký thường trú |
      | mai táng phí           |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Khung kịch bản: Rút khi đang xử lý (khai tử, xóa thường trú, mai táng phí)
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "<thủ tục>"
    Và "chị Thảo" nhận việc "<thủ tục>"
    Thì "<thủ tục>" ở trạng thái "đang xử lý"
    Khi gia đình rút thủ tục "<thủ tục>"
    Thì "<thủ tục>" ở trạng thái "đã rút"

    Dữ liệu:
      | thủ tục                |
      | đăng ký khai tử        |
      | xóa đăng ký thường trú |
      | mai táng phí           |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_office_successor
  Khung kịch bản: Cơ quan giải thể khi đang xử lý (khai tử, xóa thường trú, mai táng phí)
    Biết từ ngày 20/08/2026 "<cơ quan>" giải thể, bàn giao cho "Cơ quan kế tục"
    Và gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "<thủ tục>"
    Và "chị Thảo" nhận việc "<thủ tục>"
    Và đến 08:00 ngày 20/08/2026
    Thì "Cơ quan kế tục" giải quyết "<thủ tục>"
    Và "<thủ tục>" ở trạng thái "chờ xử lý"

    Dữ liệu:
      | thủ tục                | cơ quan                |
      | đăng ký khai tử        | UBND phường Ba Đình    |
      | xóa đăng ký thường trú | Công an phường Ba Đình |
      | mai táng phí           | BHXH cơ sở Ba Đình     |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Khung kịch bản: Quá hạn khi đang xử lý thì xin lỗi, việc vẫn ở đó (khai tử, xóa thường trú, mai táng phí)
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "<thủ tục>"
    Và "chị Thảo" nhận việc "<thủ tục>"
    Và đến 17:30 ngày 15/10/2026
    Thì gia đình nhận thư xin lỗi về "<thủ tục>"
    Và "<thủ tục>" ở trạng thái "đang xử lý"

    Dữ liệu:
      | thủ tục                |
      | đăng ký khai tử        |
      | xóa đăng ký thường trú |
      | mai táng phí           |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Khung kịch bản: Rút khi chờ bổ sung (khai tử, xóa thường trú, mai táng phí)
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "<thủ tục>"
    Và cơ quan yêu cầu bổ sung "họ tên người chết" cho "<thủ tục>"
    Thì "<thủ tục>" ở trạng thái "chờ bổ sung"
    Khi gia đình rút thủ tục "<thủ tục>"
    Thì "<thủ tục>" ở trạng thái "đã rút"

    Dữ liệu:
      | thủ tục                |
      | đăng ký khai tử        |
      | xóa đăng ký thường trú |
      | mai táng phí           |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_office_successor
  Khung kịch bản: Cơ quan giải thể khi chờ bổ sung (khai tử, xóa thường trú, mai táng phí)
    Biết từ ngày 20/08/2026 "<cơ quan>" giải thể, bàn giao cho "Cơ quan kế tục"
    Và gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "<thủ tục>"
    Và cơ quan yêu cầu bổ sung "họ tên người chết" cho "<thủ tục>"
    Và đến 08:00 ngày 20/08/2026
    Thì "Cơ quan kế tục" giải quyết "<thủ tục>"
    Và "<thủ tục>" ở trạng thái "chờ bổ sung"

    Dữ liệu:
      | thủ tục                | cơ quan                |
      | đăng ký khai tử        | UBND phường Ba Đình    |
      | xóa đăng ký thường trú | Công an phường Ba Đình |
      | mai táng phí           | BHXH cơ sở Ba Đình     |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Khung kịch bản: Đang chờ gia đình bổ sung thì cơ quan không trễ (khai tử, xóa thường trú, mai táng phí)
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "<thủ tục>"
    Và cơ quan yêu cầu bổ sung "họ tên người chết" cho "<thủ tục>"
    Và đến 07:30 ngày 24/08/2026
    Thì gia đình không nhận thư xin lỗi về "<thủ tục>"

    Dữ liệu:
      | thủ tục                |
      | đăng ký khai tử        |
      | xóa đăng ký thường trú |
      | mai táng phí           |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Khung kịch bản: Rút khi chờ hệ thống khác (khai tử, xóa thường trú, mai táng phí)
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "<thủ tục>"
    Và "CSDL quốc gia về dân cư" chưa trả lời, "<thủ tục>" phải chờ
    Thì "<thủ tục>" ở trạng thái "chờ hệ thống khác"
    Khi gia đình rút thủ tục "<thủ tục>"
    Thì "<thủ tục>" ở trạng thái "đã rút"

    Dữ liệu:
      | thủ tục                |
      | đăng ký khai tử        |
      | xóa đăng ký thường trú |
      | mai táng phí           |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_office_successor
  Khung kịch bản: Cơ quan giải thể khi chờ hệ thống khác (khai tử, xóa thường trú, mai táng phí)
    Biết từ ngày 20/08/2026 "<cơ quan>" giải thể, bàn giao cho "Cơ quan kế tục"
    Và gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "<thủ tục>"
    Và "CSDL quốc gia về dân cư" chưa trả lời, "<thủ tục>" phải chờ
    Và đến 08:00 ngày 20/08/2026
    Thì "Cơ quan kế tục" giải quyết "<thủ tục>"
    Và "<thủ tục>" ở trạng thái "chờ hệ thống khác"

    Dữ liệu:
      | thủ tục                | cơ quan                |
      | đăng ký khai tử        | UBND phường Ba Đình    |
      | xóa đăng ký thường trú | Công an phường Ba Đình |
      | mai táng phí           | BHXH cơ sở Ba Đình     |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_office_successor
  Khung kịch bản: Cơ quan giải thể khi chưa trả kết quả (khai tử, xóa thường trú, mai táng phí)
    Biết từ ngày 20/08/2026 "<cơ quan>" giải thể, bàn giao cho "Cơ quan kế tục"
    Và gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "<thủ tục>"
    Và cơ quan giải quyết xong "<thủ tục>"
    Và đến 08:00 ngày 20/08/2026
    Thì "Cơ quan kế tục" giải quyết "<thủ tục>"
    Và "<thủ tục>" ở trạng thái "đã có kết quả"

    Dữ liệu:
      | thủ tục                | cơ quan                |
      | đăng ký khai tử        | UBND phường Ba Đình    |
      | xóa đăng ký thường trú | Công an phường Ba Đình |
      | mai táng phí           | BHXH cơ sở Ba Đình     |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Khung kịch bản: Quá hạn khi chờ hệ thống khác thì xin lỗi, việc vẫn ở đó (khai tử, xóa thường trú, mai táng phí)
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "<thủ tục>"
    Và "CSDL quốc gia về dân cư" chưa trả lời, "<thủ tục>" phải chờ
    Và đến 17:30 ngày 15/10/2026
    Thì gia đình nhận thư xin lỗi về "<thủ tục>"
    Và "<thủ tục>" ở trạng thái "chờ hệ thống khác"

    Dữ liệu:
      | thủ tục                |
      | đăng ký khai tử        |
      | xóa đăng ký thường trú |
      | mai táng phí           |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Khung kịch bản: Chưa đến lượt thì rút được (khai tử, xóa thường trú, mai táng phí)
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì "<thủ tục>" ở trạng thái "chưa đến lượt"
    Khi gia đình rút thủ tục "<thủ tục>"
    Thì "<thủ tục>" ở trạng thái "đã rút"

    Dữ liệu:
      | thủ tục                |
      | xóa đăng ký thường trú |
      | mai táng phí           |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_needs_result
  Khung kịch bản: Đăng ký khai tử bị từ chối thì không còn căn cứ giải quyết (khai tử, xóa thường trú, mai táng phí)
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi cơ quan từ chối "đăng ký khai tử" vì "không chứng minh được việc chết"
    Thì "<thủ tục>" ở trạng thái "không còn căn cứ giải quyết"

    Dữ liệu:
      | thủ tục                |
      | xóa đăng ký thường trú |
      | mai táng phí           |

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_release
  Kịch bản: Nhận việc rồi trả lại thì về hàng chờ (trợ cấp tuất)
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "trợ cấp tuất"
    Thì "trợ cấp tuất" ở trạng thái "chờ xử lý"
    Khi "chị Thảo" nhận việc "trợ cấp tuất"
    Thì "trợ cấp tuất" ở trạng thái "đang xử lý"
    Khi "chị Thảo" trả lại việc "trợ cấp tuất"
    Thì "trợ cấp tuất" ở trạng thái "chờ xử lý"

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_lease
  Kịch bản: Giữ việc quá lâu thì về hàng chờ (trợ cấp tuất)
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "trợ cấp tuất"
    Và "chị Thảo" nhận việc "trợ cấp tuất" trong 2 giờ
    Và đến 08:00 ngày 18/08/2026
    Thì "trợ cấp tuất" ở trạng thái "chờ xử lý"

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_separate @ttdb_2000821
  Kịch bản: Gia đình bổ sung thì việc về hàng chờ (trợ cấp tuất)
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "trợ cấp tuất"
    Và cơ quan yêu cầu bổ sung "họ tên người chết" cho "trợ cấp tuất"
    Thì "trợ cấp tuất" ở trạng thái "chờ bổ sung"
    Khi gia đình bổ sung "họ tên người chết" cho "trợ cấp tuất"
    Thì "trợ cấp tuất" ở trạng thái "chờ xử lý"

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_neighbour_wait
  Kịch bản: Hệ thống khác chưa trả lời thì chờ, trả lời rồi thì về hàng chờ (trợ cấp tuất)
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "trợ cấp tuất"
    Và "CSDL quốc gia về dân cư" chưa trả lời, "trợ cấp tuất" phải chờ
    Thì "trợ cấp tuất" ở trạng thái "chờ hệ thống khác"
    Khi "CSDL quốc gia về dân cư" trả lời cho "trợ cấp tuất"
    Thì "trợ cấp tuất" ở trạng thái "chờ xử lý"

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Kịch bản: Giải quyết xong thì có kết quả, trả một lần (trợ cấp tuất)
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "trợ cấp tuất"
    Và cơ quan giải quyết xong "trợ cấp tuất"
    Thì "trợ cấp tuất" ở trạng thái "đã có kết quả"
    Khi cơ quan trả kết quả "trợ cấp tuất"
    Và cơ quan trả kết quả "trợ cấp tuất"
    Thì không thực hiện được vì "kết quả đã được trả"

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Kịch bản: Từ chối thì phải nêu một lý do của luật (trợ cấp tuất)
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "trợ cấp tuất"
    Và cơ quan từ chối "trợ cấp tuất" vì "không có thân nhân đủ điều kiện"
    Thì "trợ cấp tuất" ở trạng thái "bị từ chối"

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_supplement_days
  Kịch bản: Gia đình không bổ sung thì bị từ chối khi hết hạn (trợ cấp tuất)
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "trợ cấp tuất"
    Và cơ quan yêu cầu bổ sung "họ tên người chết" cho "trợ cấp tuất"
    Và đến 08:00 ngày 15/10/2026
    Thì "trợ cấp tuất" ở trạng thái "bị từ chối"

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Kịch bản: Rút khi chờ xử lý (trợ cấp tuất)
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "trợ cấp tuất"
    Thì "trợ cấp tuất" ở trạng thái "chờ xử lý"
    Khi gia đình rút thủ tục "trợ cấp tuất"
    Thì "trợ cấp tuất" ở trạng thái "đã rút"

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_office_successor
  Kịch bản: Cơ quan giải thể khi chờ xử lý (trợ cấp tuất)
    Biết từ ngày 20/08/2026 "BHXH cơ sở Ba Đình" giải thể, bàn giao cho "Cơ quan kế tục"
    Và gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "trợ cấp tuất"
    Và đến 08:00 ngày 20/08/2026
    Thì "Cơ quan kế tục" giải quyết "trợ cấp tuất"
    Và "trợ cấp tuất" ở trạng thái "chờ xử lý"

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd61_2018_d19
  Kịch bản: Quá hạn khi chờ xử lý thì xin lỗi, việc vẫn ở đó (trợ cấp tuất)
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "trợ cấp tuất"
    Và đến 17:30 ngày 15/10/2026
    Thì gia đình nhận thư xin lỗi về "trợ cấp tuất"
    Và "trợ cấp tuất" ở trạng thái "chờ xử lý"

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Kịch bản: Rút khi đang xử lý (trợ cấp tuất)
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "trợ cấp tuất"
    Và "chị Thảo" nhận việc "trợ cấp tuất"
    Thì "trợ cấp tuất" ở trạng thái "đang xử lý"
    Khi gia đình rút thủ tục "trợ cấp tuất"
    Thì "trợ cấp tuất" ở trạng thái "đã rút"

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_office_successor
  Kịch bản: Cơ quan giải thể khi đang xử lý (trợ cấp tuất)
    Biết từ ngày 20/08/2026 "BHXH cơ sở Ba Đình" giải thể, bàn giao cho "Cơ quan kế tục"
    Và gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "trợ cấp tuất"
    Và "chị Thảo" nhận việc "trợ cấp tuất"
    Và đến 08:00 ngày 20/08/2026
    Thì "Cơ quan kế tục" giải quyết "trợ cấp tuất"
    Và "trợ cấp tuất" ở trạng thái "chờ xử lý"

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Kịch bản: Quá hạn khi đang xử lý thì xin lỗi, việc vẫn ở đó (trợ cấp tuất)
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "trợ cấp tuất"
    Và "chị Thảo" nhận việc "trợ cấp tuất"
    Và đến 17:30 ngày 15/10/2026
    Thì gia đình nhận thư xin lỗi về "trợ cấp tuất"
    Và "trợ cấp tuất" ở trạng thái "đang xử lý"

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Kịch bản: Rút khi chờ bổ sung (trợ cấp tuất)
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "trợ cấp tuất"
    Và cơ quan yêu cầu bổ sung "họ tên người chết" cho "trợ cấp tuất"
    Thì "trợ cấp tuất" ở trạng thái "chờ bổ sung"
    Khi gia đình rút thủ tục "trợ cấp tuất"
    Thì "trợ cấp tuất" ở trạng thái "đã rút"

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_office_successor
  Kịch bản: Cơ quan giải thể khi chờ bổ sung (trợ cấp tuất)
    Biết từ ngày 20/08/2026 "BHXH cơ sở Ba Đình" giải thể, bàn giao cho "Cơ quan kế tục"
    Và gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "trợ cấp tuất"
    Và cơ quan yêu cầu bổ sung "họ tên người chết" cho "trợ cấp tuất"
    Và đến 08:00 ngày 20/08/2026
    Thì "Cơ quan kế tục" giải quyết "trợ cấp tuất"
    Và "trợ cấp tuất" ở trạng thái "chờ bổ sung"

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Kịch bản: Đang chờ gia đình bổ sung thì cơ quan không trễ (trợ cấp tuất)
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "trợ cấp tuất"
    Và cơ quan yêu cầu bổ sung "họ tên người chết" cho "trợ cấp tuất"
    Và đến 07:30 ngày 24/08/2026
    Thì gia đình không nhận thư xin lỗi về "trợ cấp tuất"

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Kịch bản: Rút khi chờ hệ thống khác (trợ cấp tuất)
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "trợ cấp tuất"
    Và "CSDL quốc gia về dân cư" chưa trả lời, "trợ cấp tuất" phải chờ
    Thì "trợ cấp tuất" ở trạng thái "chờ hệ thống khác"
    Khi gia đình rút thủ tục "trợ cấp tuất"
    Thì "trợ cấp tuất" ở trạng thái "đã rút"

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_office_successor
  Kịch bản: Cơ quan giải thể khi chờ hệ thống khác (trợ cấp tuất)
    Biết từ ngày 20/08/2026 "BHXH cơ sở Ba Đình" giải thể, bàn giao cho "Cơ quan kế tục"
    Và gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "trợ cấp tuất"
    Và "CSDL quốc gia về dân cư" chưa trả lời, "trợ cấp tuất" phải chờ
    Và đến 08:00 ngày 20/08/2026
    Thì "Cơ quan kế tục" giải quyết "trợ cấp tuất"
    Và "trợ cấp tuất" ở trạng thái "chờ hệ thống khác"

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_office_successor
  Kịch bản: Cơ quan giải thể khi chưa trả kết quả (trợ cấp tuất)
    Biết từ ngày 20/08/2026 "BHXH cơ sở Ba Đình" giải thể, bàn giao cho "Cơ quan kế tục"
    Và gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "trợ cấp tuất"
    Và cơ quan giải quyết xong "trợ cấp tuất"
    Và đến 08:00 ngày 20/08/2026
    Thì "Cơ quan kế tục" giải quyết "trợ cấp tuất"
    Và "trợ cấp tuất" ở trạng thái "đã có kết quả"

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Kịch bản: Quá hạn khi chờ hệ thống khác thì xin lỗi, việc vẫn ở đó (trợ cấp tuất)
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "trợ cấp tuất"
    Và "CSDL quốc gia về dân cư" chưa trả lời, "trợ cấp tuất" phải chờ
    Và đến 17:30 ngày 15/10/2026
    Thì gia đình nhận thư xin lỗi về "trợ cấp tuất"
    Và "trợ cấp tuất" ở trạng thái "chờ hệ thống khác"

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Kịch bản: Chưa đến lượt thì rút được (trợ cấp tuất)
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì "trợ cấp tuất" ở trạng thái "chưa đến lượt"
    Khi gia đình rút thủ tục "trợ cấp tuất"
    Thì "trợ cấp tuất" ở trạng thái "đã rút"

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_needs_result
  Kịch bản: Đăng ký khai tử bị từ chối thì không còn căn cứ giải quyết (trợ cấp tuất)
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi cơ quan từ chối "đăng ký khai tử" vì "không chứng minh được việc chết"
    Thì "trợ cấp tuất" ở trạng thái "không còn căn cứ giải quyết"

  @pb_15_06_2023
  @qd976_bhxh
  Kịch bản: Đang chờ sửa trích lục thì gia đình vẫn rút được mai táng phí
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Và cơ quan chuyển trả "mai táng phí" để sửa kết quả trước, lý do "sai họ tên"
    Và gia đình rút thủ tục "mai táng phí"
    Thì "mai táng phí" ở trạng thái "đã rút"

  @pb_15_06_2023
  @qd976_bhxh @gd_needs_result
  Kịch bản: Sửa trích lục mà từ chối thì mai táng phí không còn căn cứ giải quyết
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Và cơ quan chuyển trả "mai táng phí" để sửa kết quả trước, lý do "sai họ tên"
    Và cơ quan từ chối "đăng ký khai tử" vì "không chứng minh được việc chết"
    Thì "mai táng phí" ở trạng thái "không còn căn cứ giải quyết"

  @pb_15_06_2023
  @qd976_bhxh
  Kịch bản: Sửa xong trích lục thì mai táng phí vào hàng chờ của bảo hiểm xã hội
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Và cơ quan chuyển trả "mai táng phí" để sửa kết quả trước, lý do "sai họ tên"
    Và cơ quan giải quyết xong "đăng ký khai tử"
    Thì "mai táng phí" ở trạng thái "chờ xử lý"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Khung kịch bản: Lý do của thủ tục khác thì không từ chối việc khai tử, xóa thường trú, mai táng phí được
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi đến lượt "<thủ tục>"
    Và cơ quan từ chối "<thủ tục>" vì "<lý do>"
    Thì không thực hiện được vì "phải là một trong"

    Dữ liệu:
      | thủ tục                | lý do                                                               |
      | đăng ký khai tử        | dữ liệu không khớp người chết                                       |
      | đăng ký khai tử        | không đủ điều kiện hưởng                                            |
      | đăng ký khai tử        | thuộc diện bảo hiểm xã hội do nơi khác chi trả, chỉ hưởng một khoản |
      | xóa đăng ký thường trú | không chứng minh được việc chết                                     |
      | xóa đăng ký thường trú | việc chết đã được đăng ký                                           |
      | xóa đăng ký thường trú | không đủ điều kiện hưởng                                            |
      | xóa đăng ký thường trú | thuộc diện bảo hiểm xã hội do nơi khác chi trả, chỉ hưởng một khoản |
      | mai táng phí           | không chứng minh được việc chết                                     |
      | mai táng phí           | việc chết đã được đăng ký                                           |
      | mai táng phí           | dữ liệu không khớp người chết                                       |

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Khung kịch bản: Lý do của trợ cấp tuất hay của thủ tục khác thì không từ chối được
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi đến lượt "<thủ tục>"
    Và cơ quan từ chối "<thủ tục>" vì "<lý do>"
    Thì không thực hiện được vì "phải là một trong"

    Dữ liệu:
      | thủ tục                | lý do                                                                                               |
      | đăng ký khai tử        | người chết không thuộc diện BHXH hoặc đóng chưa đủ thời gian                                        |
      | đăng ký khai tử        | không có thân nhân đủ điều kiện                                                                     |
      | đăng ký khai tử        | trợ cấp tuất do nơi khác giải quyết (đơn vị sử dụng lao động nộp, hoặc BHXH của lực lượng vũ trang) |
      | xóa đăng ký thường trú | người chết không thuộc diện BHXH hoặc đóng chưa đủ thời gian                                        |
      | xóa đăng ký thường trú | không có thân nhân đủ điều kiện                                                                     |
      | xóa đăng ký thường trú | trợ cấp tuất do nơi khác giải quyết (đơn vị sử dụng lao động nộp, hoặc BHXH của lực lượng vũ trang) |
      | mai táng phí           | người chết không thuộc diện BHXH hoặc đóng chưa đủ thời gian                                        |
      | mai táng phí           | không có thân nhân đủ điều kiện                                                                     |
      | trợ cấp tuất           | không chứng minh được việc chết                                                                     |
      | trợ cấp tuất           | việc chết đã được đăng ký                                                                           |
      | trợ cấp tuất           | dữ liệu không khớp người chết                                                                       |
      | trợ cấp tuất           | không đủ điều kiện hưởng                                                                            |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Khung kịch bản: Bị từ chối thì được hướng dẫn làm gì tiếp (khai tử, xóa thường trú, mai táng phí)
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "<thủ tục>"
    Và cơ quan từ chối "<thủ tục>" vì "<lý do>"
    Thì gia đình bị từ chối "<thủ tục>" được hướng dẫn: "<hướng dẫn>"

    Dữ liệu:
      | thủ tục                | lý do                                                               | hướng dẫn                                                                                                                               |
      | đăng ký khai tử        | không chứng minh được việc chết                                     | làm lại                                                                                                                                 |
      | đăng ký khai tử        | việc chết đã được đăng ký                                           | không đăng ký lại: dùng trích lục khai tử đã cấp, cần thêm thì xin bản sao (2.000635); thủ tục còn thiếu thì nộp riêng với trích lục ấy |
      | xóa đăng ký thường trú | dữ liệu không khớp người chết                                       | làm lại                                                                                                                                 |
      | mai táng phí           | không đủ điều kiện hưởng                                            | chỉ nộp lại khi có giấy tờ chứng minh điều kiện mà hồ sơ này chưa có; hỏi bộ phận một cửa cấp xã về hỗ trợ khác                         |
      | mai táng phí           | thuộc diện bảo hiểm xã hội do nơi khác chi trả, chỉ hưởng một khoản | không nộp lại ở đây: nhận mai táng phí ở nơi chi trả ấy                                                                                 |

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Khung kịch bản: Bị từ chối thì được hướng dẫn làm gì tiếp (trợ cấp tuất)
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "trợ cấp tuất"
    Và cơ quan từ chối "trợ cấp tuất" vì "<lý do>"
    Thì gia đình bị từ chối "trợ cấp tuất" được hướng dẫn: "<hướng dẫn>"

    Dữ liệu:
      | lý do                                                                                               | hướng dẫn                                                                                                                                           |
      | người chết không thuộc diện BHXH hoặc đóng chưa đủ thời gian                                        | không có trợ cấp tuất; chỉ nộp lại khi có giấy tờ về thời gian đóng mà cơ quan bảo hiểm xã hội chưa có                                              |
      | không có thân nhân đủ điều kiện                                                                     | chỉ nộp lại khi có thân nhân mà hồ sơ này chưa nêu; không có thân nhân nào thì ai được nhận thay là điều chưa đọc được, hỏi cơ quan bảo hiểm xã hội |
      | trợ cấp tuất do nơi khác giải quyết (đơn vị sử dụng lao động nộp, hoặc BHXH của lực lượng vũ trang) | không nộp lại ở đây: hỏi đơn vị của người chết                                                                                                      |
