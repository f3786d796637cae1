# language: vi
Tính năng: Các bước của từng thủ tục trong nhóm khai sinh
  Ai làm được gì khi thủ tục đang ở trạng thái nào; thủ tục nào cũng vậy.

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_release
  Khung kịch bản: Nhận việc rồi trả lại thì về hàng chờ (đăng ký khai sinh, thường trú)
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "<thủ tục>"
    Thì "<thủ tục>" ở trạng thái "chờ xử lý"
    Khi "chị Thảo" nhận việc "<thủ tục>"
    Thì "<thủ tục>" ở trạng thái "đang xử lý"
    Khi "chị Thảo" trả lại việc "<thủ tục>"
    Thì "<thủ tục>" ở trạng thái "chờ xử lý"

    Dữ liệu:
      | thủ tục            |
      | đăng ký khai sinh  |
      | đăng ký thường trú |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_lease
  Khung kịch bản: Giữ việc quá lâu thì về hàng chờ (đăng ký khai sinh, thường trú)
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "<thủ tục>"
    Và "chị Thảo" nhận việc "<thủ tục>" trong 2 giờ
    Và đến 08:00 ngày 18/08/2026
    Thì "<thủ tục>" ở trạng thái "chờ xử lý"

    Dữ liệu:
      | thủ tục            |
      | đăng ký khai sinh  |
      | đăng ký thường trú |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_supplement_days @tt56_2021
  Khung kịch bản: Gia đình bổ sung thì việc về hàng chờ (đăng ký khai sinh, thường trú)
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "<thủ tục>"
    Và cơ quan yêu cầu bổ sung "họ tên trẻ" cho "<thủ tục>"
    Thì "<thủ tục>" ở trạng thái "chờ bổ sung"
    Khi gia đình bổ sung "họ tên trẻ" cho "<thủ tục>"
    Thì "<thủ tục>" ở trạng thái "chờ xử lý"

    Dữ liệu:
      | thủ tục            |
      | đăng ký khai sinh  |
      | đăng ký thường trú |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_neighbour_wait
  Khung kịch bản: Hệ thống khác chưa trả lời thì chờ, trả lời rồi thì về hàng chờ (đăng ký khai sinh, thường trú)
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "<thủ tục>"
    Và "CSDL quốc gia về dân cư" chưa trả lời, "<thủ tục>" phải chờ
    Thì "<thủ tục>" ở trạng thái "chờ hệ thống khác"
    Khi "CSDL quốc gia về dân cư" trả lời cho "<thủ tục>"
    Thì "<thủ tục>" ở trạng thái "chờ xử lý"

    Dữ liệu:
      | thủ tục            |
      | đăng ký khai sinh  |
      | đăng ký thường trú |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @nd61_2018 @tt01_2018 @tt03_2025_vpcp
  Khung kịch bản: Giải quyết xong thì có kết quả, trả một lần (đăng ký khai sinh, thường trú)
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "<thủ tục>"
    Và cơ quan giải quyết xong "<thủ tục>"
    Thì "<thủ tục>" ở trạng thái "đã có kết quả"
    Khi cơ quan trả kết quả "<thủ tục>"
    Và cơ quan trả kết quả "<thủ tục>"
    Thì không thực hiện được vì "kết quả đã được trả"

    Dữ liệu:
      | thủ tục            |
      | đăng ký khai sinh  |
      | đăng ký thường trú |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @nd62_2021 @tt56_2021
  Khung kịch bản: Từ chối thì phải nêu một lý do của luật (đăng ký khai sinh, thường trú)
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "<thủ tục>"
    Và cơ quan từ chối "<thủ tục>" vì "<lý do>"
    Thì "<thủ tục>" ở trạng thái "bị từ chối"

    Dữ liệu:
      | thủ tục            | lý do                                 |
      | đăng ký khai sinh  | không chứng minh được việc sinh       |
      | đăng ký thường trú | không đủ điều kiện đăng ký thường trú |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_supplement_days @nd61_2018_d19
  Khung kịch bản: Gia đình không bổ sung thì bị từ chối khi hết hạn (đăng ký khai sinh, thường trú)
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "<thủ tục>"
    Và cơ quan yêu cầu bổ sung "họ tên trẻ" cho "<thủ tục>"
    Và đến 08:00 ngày 15/10/2026
    Thì "<thủ tục>" ở trạng thái "bị từ chối"

    Dữ liệu:
      | thủ tục            |
      | đăng ký khai sinh  |
      | đăng ký thường trú |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Khung kịch bản: Rút khi chờ xử lý (đăng ký khai sinh, thường trú)
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "<thủ tục>"
    Thì "<thủ tục>" ở trạng thái "chờ xử lý"
    Khi gia đình rút thủ tục "<thủ tục>"
    Thì "<thủ tục>" ở trạng thái "đã rút"

    Dữ liệu:
      | thủ tục            |
      | đăng ký khai sinh  |
      | đăng ký thường trú |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_office_successor
  Khung kịch bản: Cơ quan giải thể khi chờ xử lý (đăng ký khai sinh, thường trú)
    Biết từ ngày 20/08/2026 "<cơ quan>" giải thể, bàn giao cho "Cơ quan kế tục"
    Và gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "<thủ tục>"
    Và đến 08:00 ngày 20/08/2026
    Thì "Cơ quan kế tục" giải quyết "<thủ tục>"
    Và "<thủ tục>" ở trạng thái "chờ xử lý"

    Dữ liệu:
      | thủ tục            | cơ quan                |
      | đăng ký khai sinh  | UBND phường Ba Đình    |
      | đăng ký thường trú | Công an phường Ba Đình |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @nd61_2018_d19
  Khung kịch bản: Quá hạn khi chờ xử lý thì xin lỗi (đăng ký khai sinh, thường trú)
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "<thủ tục>"
    Và đến 17:30 ngày 15/10/2026
    Thì gia đình nhận thư xin lỗi về "<thủ tục>"
    Và "<thủ tục>" ở trạng thái "chờ xử lý"

    Dữ liệu:
      | thủ tục            |
      | đăng ký khai sinh  |
      | đăng ký thường trú |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Khung kịch bản: Rút khi đang xử lý (đăng ký khai sinh, thường trú)
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "<thủ tục>"
    Và "chị Thảo" nhận việc "<thủ tục>"
    Thì "<thủ tục>" ở trạng thái "đang xử lý"
    Khi gia đình rút thủ tục "<thủ tục>"
    Thì "<thủ tục>" ở trạng thái "đã rút"

    Dữ liệu:
      | thủ tục            |
      | đăng ký khai sinh  |
      | đăng ký thường trú |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_office_successor
  Khung kịch bản: Cơ quan giải thể khi đang xử lý (đăng ký khai sinh, thường trú)
    Biết từ ngày 20/08/2026 "<cơ quan>" giải thể, bàn giao cho "Cơ quan kế tục"
    Và gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "<thủ tục>"
    Và "chị Thảo" nhận việc "<thủ tục>"
    Và đến 08:00 ngày 20/08/2026
    Thì "Cơ quan kế tục" giải quyết "<thủ tục>"
    Và "<thủ tục>" ở trạng thái "chờ xử lý"

    Dữ liệu:
      | thủ tục            | cơ quan                |
      | đăng ký khai sinh  | UBND phường Ba Đình    |
      | đăng ký thường trú | Công an phường Ba Đình |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @tt01_2018 @tt03_2025_vpcp
  Khung kịch bản: Quá hạn khi đang xử lý thì xin lỗi (đăng ký khai sinh, thường trú)
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "<thủ tục>"
    Và "chị Thảo" nhận việc "<thủ tục>"
    Và đến 17:30 ngày 15/10/2026
    Thì gia đình nhận thư xin lỗi về "<thủ tục>"
    Và "<thủ tục>" ở trạng thái "đang xử lý"

    Dữ liệu:
      | thủ tục            |
      | đăng ký khai sinh  |
      | đăng ký thường trú |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @nd61_2018
  Khung kịch bản: Rút khi chờ bổ sung (đăng ký khai sinh, thường trú)
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "<thủ tục>"
    Và cơ quan yêu cầu bổ sung "họ tên trẻ" cho "<thủ tục>"
    Thì "<thủ tục>" ở trạng thái "chờ bổ sung"
    Khi gia đình rút thủ tục "<thủ tục>"
    Thì "<thủ tục>" ở trạng thái "đã rút"

    Dữ liệu:
      | thủ tục            |
      | đăng ký khai sinh  |
      | đăng ký thường trú |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_office_successor
  Khung kịch bản: Cơ quan giải thể khi chờ bổ sung (đăng ký khai sinh, thường trú)
    Biết từ ngày 20/08/2026 "<cơ quan>" giải thể, bàn giao cho "Cơ quan kế tục"
    Và gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "<thủ tục>"
    Và cơ quan yêu cầu bổ sung "họ tên trẻ" cho "<thủ tục>"
    Và đến 08:00 ngày 20/08/2026
    Thì "Cơ quan kế tục" giải quyết "<thủ tục>"
    Và "<thủ tục>" ở trạng thái "chờ bổ sung"

    Dữ liệu:
      | thủ tục            | cơ quan                |
      | đăng ký khai sinh  | UBND phường Ba Đình    |
      | đăng ký thường trú | Công an phường Ba Đình |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_group_pause
  Khung kịch bản: Đang chờ gia đình bổ sung thì cơ quan không trễ (đăng ký khai sinh, thường trú)
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "<thủ tục>"
    Và cơ quan yêu cầu bổ sung "họ tên trẻ" cho "<thủ tục>"
    Và đến 07:30 ngày 24/08/2026
    Thì gia đình không nhận thư xin lỗi về "<thủ tục>"

    Dữ liệu:
      | thủ tục            |
      | đăng ký khai sinh  |
      | đăng ký thường trú |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @cv2084_2023 @nd61_2018
  Khung kịch bản: Rút khi chờ hệ thống khác (đăng ký khai sinh, thường trú)
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "<thủ tục>"
    Và "CSDL quốc gia về dân cư" chưa trả lời, "<thủ tục>" phải chờ
    Thì "<thủ tục>" ở trạng thái "chờ hệ thống khác"
    Khi gia đình rút thủ tục "<thủ tục>"
    Thì "<thủ tục>" ở trạng thái "đã rút"

    Dữ liệu:
      | thủ tục            |
      | đăng ký khai sinh  |
      | đăng ký thường trú |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_office_successor
  Khung kịch bản: Cơ quan giải thể khi chờ hệ thống khác (đăng ký khai sinh, thường trú)
    Biết từ ngày 20/08/2026 "<cơ quan>" giải thể, bàn giao cho "Cơ quan kế tục"
    Và gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "<thủ tục>"
    Và "CSDL quốc gia về dân cư" chưa trả lời, "<thủ tục>" phải chờ
    Và đến 08:00 ngày 20/08/2026
    Thì "Cơ quan kế tục" giải quyết "<thủ tục>"
    Và "<thủ tục>" ở trạng thái "chờ hệ thống khác"

    Dữ liệu:
      | thủ tục            | cơ quan                |
      | đăng ký khai sinh  | UBND phường Ba Đình    |
      | đăng ký thường trú | Công an phường Ba Đình |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_office_successor
  Khung kịch bản: Cơ quan giải thể khi chưa trả kết quả (đăng ký khai sinh, thường trú)
    Biết từ ngày 20/08/2026 "<cơ quan>" giải thể, bàn giao cho "Cơ quan kế tục"
    Và gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "<thủ tục>"
    Và cơ quan giải quyết xong "<thủ tục>"
    Và đến 08:00 ngày 20/08/2026
    Thì "Cơ quan kế tục" giải quyết "<thủ tục>"
    Và "<thủ tục>" ở trạng thái "đã có kết quả"

    Dữ liệu:
      | thủ tục            | cơ quan                |
      | đăng ký khai sinh  | UBND phường Ba Đình    |
      | đăng ký thường trú | Công an phường Ba Đình |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @tt01_2018 @tt03_2025_vpcp
  Khung kịch bản: Quá hạn khi chờ hệ thống khác thì xin lỗi (đăng ký khai sinh, thường trú)
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "<thủ tục>"
    Và "CSDL quốc gia về dân cư" chưa trả lời, "<thủ tục>" phải chờ
    Và đến 17:30 ngày 15/10/2026
    Thì gia đình nhận thư xin lỗi về "<thủ tục>"
    Và "<thủ tục>" ở trạng thái "chờ hệ thống khác"

    Dữ liệu:
      | thủ tục            |
      | đăng ký khai sinh  |
      | đăng ký thường trú |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Kịch bản: Chưa đến lượt thì rút được (đăng ký khai sinh, thường trú)
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì "đăng ký thường trú" ở trạng thái "chưa đến lượt"
    Khi gia đình rút thủ tục "đăng ký thường trú"
    Thì "đăng ký thường trú" ở trạng thái "đã rút"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_needs_result
  Kịch bản: Đăng ký khai sinh bị từ chối thì không còn căn cứ giải quyết (đăng ký khai sinh, thường trú)
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi cơ quan từ chối "đăng ký khai sinh" vì "không chứng minh được việc sinh"
    Thì "đăng ký thường trú" ở trạng thái "không còn căn cứ giải quyết"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_release
  Kịch bản: Nhận việc rồi trả lại thì về hàng chờ (thẻ bảo hiểm y tế)
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "cấp thẻ bảo hiểm y tế"
    Thì "cấp thẻ bảo hiểm y tế" ở trạng thái "chờ xử lý"
    Khi "chị Thảo" nhận việc "cấp thẻ bảo hiểm y tế"
    Thì "cấp thẻ bảo hiểm y tế" ở trạng thái "đang xử lý"
    Khi "chị Thảo" trả lại việc "cấp thẻ bảo hiểm y tế"
    Thì "cấp thẻ bảo hiểm y tế" ở trạng thái "chờ xử lý"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_lease
  Kịch bản: Giữ việc quá lâu thì về hàng chờ (thẻ bảo hiểm y tế)
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "cấp thẻ bảo hiểm y tế"
    Và "chị Thảo" nhận việc "cấp thẻ bảo hiểm y tế" trong 2 giờ
    Và đến 08:00 ngày 18/08/2026
    Thì "cấp thẻ bảo hiểm y tế" ở trạng thái "chờ xử lý"

  @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Kịch bản: Gia đình bổ sung thì việc về hàng chờ (thẻ bảo hiểm y tế)
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "cấp thẻ bảo hiểm y tế"
    Và cơ quan yêu cầu bổ sung "họ tên trẻ" cho "cấp thẻ bảo hiểm y tế"
    Thì "cấp thẻ bảo hiểm y tế" ở trạng thái "chờ bổ sung"
    Khi gia đình bổ sung "họ tên trẻ" cho "cấp thẻ bảo hiểm y tế"
    Thì "cấp thẻ bảo hiểm y tế" ở trạng thái "chờ xử lý"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_neighbour_wait
  Kịch bản: Hệ thống khác chưa trả lời thì chờ, trả lời rồi thì về hàng chờ (thẻ bảo hiểm y tế)
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "cấp thẻ bảo hiểm y tế"
    Và "CSDL quốc gia về dân cư" chưa trả lời, "cấp thẻ bảo hiểm y tế" phải chờ
    Thì "cấp thẻ bảo hiểm y tế" ở trạng thái "chờ hệ thống khác"
    Khi "CSDL quốc gia về dân cư" trả lời cho "cấp thẻ bảo hiểm y tế"
    Thì "cấp thẻ bảo hiểm y tế" ở trạng thái "chờ xử lý"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Kịch bản: Giải quyết xong thì có kết quả, trả một lần (thẻ bảo hiểm y tế)
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "cấp thẻ bảo hiểm y tế"
    Và cơ quan giải quyết xong "cấp thẻ bảo hiểm y tế"
    Thì "cấp thẻ bảo hiểm y tế" ở trạng thái "đã có kết quả"
    Khi cơ quan trả kết quả "cấp thẻ bảo hiểm y tế"
    Và cơ quan trả kết quả "cấp thẻ bảo hiểm y tế"
    Thì không thực hiện được vì "kết quả đã được trả"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @cv2084_2023 @gd_separate @gd_refused_card
  Kịch bản: Từ chối thì phải nêu một lý do của luật (thẻ bảo hiểm y tế)
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "cấp thẻ bảo hiểm y tế"
    Và cơ quan từ chối "cấp thẻ bảo hiểm y tế" vì "trẻ đã có thẻ BHYT"
    Thì "cấp thẻ bảo hiểm y tế" ở trạng thái "bị từ chối"

  @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Kịch bản: Gia đình không bổ sung thì bị từ chối khi hết hạn (thẻ bảo hiểm y tế)
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "cấp thẻ bảo hiểm y tế"
    Và cơ quan yêu cầu bổ sung "họ tên trẻ" cho "cấp thẻ bảo hiểm y tế"
    Và đến 08:00 ngày 15/10/2026
    Thì "cấp thẻ bảo hiểm y tế" ở trạng thái "bị từ chối"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Kịch bản: Rút khi chờ xử lý (thẻ bảo hiểm y tế)
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "cấp thẻ bảo hiểm y tế"
    Thì "cấp thẻ bảo hiểm y tế" ở trạng thái "chờ xử lý"
    Khi gia đình rút thủ tục "cấp thẻ bảo hiểm y tế"
    Thì "cấp thẻ bảo hiểm y tế" ở trạng thái "đã rút"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_office_successor
  Kịch bản: Cơ quan giải thể khi chờ xử lý (thẻ bảo hiểm y tế)
    Biết từ ngày 20/08/2026 "BHXH cơ sở Ba Đình" giải thể, bàn giao cho "Cơ quan kế tục"
    Và gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "cấp thẻ bảo hiểm y tế"
    Và đến 08:00 ngày 20/08/2026
    Thì "Cơ quan kế tục" giải quyết "cấp thẻ bảo hiểm y tế"
    Và "cấp thẻ bảo hiểm y tế" ở trạng thái "chờ xử lý"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Kịch bản: Quá hạn khi chờ xử lý thì xin lỗi (thẻ bảo hiểm y tế)
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "cấp thẻ bảo hiểm y tế"
    Và đến 17:30 ngày 15/10/2026
    Thì gia đình nhận thư xin lỗi về "cấp thẻ bảo hiểm y tế"
    Và "cấp thẻ bảo hiểm y tế" ở trạng thái "chờ xử lý"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Kịch bản: Rút khi đang xử lý (thẻ bảo hiểm y tế)
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "cấp thẻ bảo hiểm y tế"
    Và "chị Thảo" nhận việc "cấp thẻ bảo hiểm y tế"
    Thì "cấp thẻ bảo hiểm y tế" ở trạng thái "đang xử lý"
    Khi gia đình rút thủ tục "cấp thẻ bảo hiểm y tế"
    Thì "cấp thẻ bảo hiểm y tế" ở trạng thái "đã rút"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_office_successor
  Kịch bản: Cơ quan giải thể khi đang xử lý (thẻ bảo hiểm y tế)
    Biết từ ngày 20/08/2026 "BHXH cơ sở Ba Đình" giải thể, bàn giao cho "Cơ quan kế tục"
    Và gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "cấp thẻ bảo hiểm y tế"
    Và "chị Thảo" nhận việc "cấp thẻ bảo hiểm y tế"
    Và đến 08:00 ngày 20/08/2026
    Thì "Cơ quan kế tục" giải quyết "cấp thẻ bảo hiểm y tế"
    Và "cấp thẻ bảo hiểm y tế" ở trạng thái "chờ xử lý"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Kịch bản: Quá hạn khi đang xử lý thì xin lỗi (thẻ bảo hiểm y tế)
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "cấp thẻ bảo hiểm y tế"
    Và "chị Thảo" nhận việc "cấp thẻ bảo hiểm y tế"
    Và đến 17:30 ngày 15/10/2026
    Thì gia đình nhận thư xin lỗi về "cấp thẻ bảo hiểm y tế"
    Và "cấp thẻ bảo hiểm y tế" ở trạng thái "đang xử lý"

  @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Kịch bản: Rút khi chờ bổ sung (thẻ bảo hiểm y tế)
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "cấp thẻ bảo hiểm y tế"
    Và cơ quan yêu cầu bổ sung "họ tên trẻ" cho "cấp thẻ bảo hiểm y tế"
    Thì "cấp thẻ bảo hiểm y tế" ở trạng thái "chờ bổ sung"
    Khi gia đình rút thủ tục "cấp thẻ bảo hiểm y tế"
    Thì "cấp thẻ bảo hiểm y tế" ở trạng thái "đã rút"

  @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_office_successor
  Kịch bản: Cơ quan giải thể khi chờ bổ sung (thẻ bảo hiểm y tế)
    Biết từ ngày 20/08/2026 "BHXH cơ sở Ba Đình" giải thể, bàn giao cho "Cơ quan kế tục"
    Và gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "cấp thẻ bảo hiểm y tế"
    Và cơ quan yêu cầu bổ sung "họ tên trẻ" cho "cấp thẻ bảo hiểm y tế"
    Và đến 08:00 ngày 20/08/2026
    Thì "Cơ quan kế tục" giải quyết "cấp thẻ bảo hiểm y tế"
    Và "cấp thẻ bảo hiểm y tế" ở trạng thái "chờ bổ sung"

  @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Kịch bản: Đang chờ gia đình bổ sung thì cơ quan không trễ (thẻ bảo hiểm y tế)
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "cấp thẻ bảo hiểm y tế"
    Và cơ quan yêu cầu bổ sung "họ tên trẻ" cho "cấp thẻ bảo hiểm y tế"
    Và đến 07:30 ngày 24/08/2026
    Thì gia đình không nhận thư xin lỗi về "cấp thẻ bảo hiểm y tế"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Kịch bản: Rút khi chờ hệ thống khác (thẻ bảo hiểm y tế)
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "cấp thẻ bảo hiểm y tế"
    Và "CSDL quốc gia về dân cư" chưa trả lời, "cấp thẻ bảo hiểm y tế" phải chờ
    Thì "cấp thẻ bảo hiểm y tế" ở trạng thái "chờ hệ thống khác"
    Khi gia đình rút thủ tục "cấp thẻ bảo hiểm y tế"
    Thì "cấp thẻ bảo hiểm y tế" ở trạng thái "đã rút"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_office_successor
  Kịch bản: Cơ quan giải thể khi chờ hệ thống khác (thẻ bảo hiểm y tế)
    Biết từ ngày 20/08/2026 "BHXH cơ sở Ba Đình" giải thể, bàn giao cho "Cơ quan kế tục"
    Và gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "cấp thẻ bảo hiểm y tế"
    Và "CSDL quốc gia về dân cư" chưa trả lời, "cấp thẻ bảo hiểm y tế" phải chờ
    Và đến 08:00 ngày 20/08/2026
    Thì "Cơ quan kế tục" giải quyết "cấp thẻ bảo hiểm y tế"
    Và "cấp thẻ bảo hiểm y tế" ở trạng thái "chờ hệ thống khác"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_office_successor
  Kịch bản: Cơ quan giải thể khi chưa trả kết quả (thẻ bảo hiểm y tế)
    Biết từ ngày 20/08/2026 "BHXH cơ sở Ba Đình" giải thể, bàn giao cho "Cơ quan kế tục"
    Và gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "cấp thẻ bảo hiểm y tế"
    Và cơ quan giải quyết xong "cấp thẻ bảo hiểm y tế"
    Và đến 08:00 ngày 20/08/2026
    Thì "Cơ quan kế tục" giải quyết "cấp thẻ bảo hiểm y tế"
    Và "cấp thẻ bảo hiểm y tế" ở trạng thái "đã có kết quả"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Kịch bản: Quá hạn khi chờ hệ thống khác thì xin lỗi (thẻ bảo hiểm y tế)
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "cấp thẻ bảo hiểm y tế"
    Và "CSDL quốc gia về dân cư" chưa trả lời, "cấp thẻ bảo hiểm y tế" phải chờ
    Và đến 17:30 ngày 15/10/2026
    Thì gia đình nhận thư xin lỗi về "cấp thẻ bảo hiểm y tế"
    Và "cấp thẻ bảo hiểm y tế" ở trạng thái "chờ hệ thống khác"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Kịch bản: Chưa đến lượt thì rút được (thẻ bảo hiểm y tế)
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì "cấp thẻ bảo hiểm y tế" ở trạng thái "chưa đến lượt"
    Khi gia đình rút thủ tục "cấp thẻ bảo hiểm y tế"
    Thì "cấp thẻ bảo hiểm y tế" ở trạng thái "đã rút"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_needs_result
  Kịch bản: Đăng ký khai sinh bị từ chối thì không còn căn cứ giải quyết (thẻ bảo hiểm y tế)
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi cơ quan từ chối "đăng ký khai sinh" vì "không chứng minh được việc sinh"
    Thì "cấp thẻ bảo hiểm y tế" ở trạng thái "không còn căn cứ giải quyết"

  @pb_01_09_2026
  @gd_release
  Kịch bản: Nhận việc rồi trả lại thì về hàng chờ (thẻ căn cước)
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình chọn "cả ba và thẻ căn cước"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "cấp thẻ căn cước cho trẻ dưới 6 tuổi"
    Thì "cấp thẻ căn cước cho trẻ dưới 6 tuổi" ở trạng thái "chờ xử lý"
    Khi "chị Thảo" nhận việc "cấp thẻ căn cước cho trẻ dưới 6 tuổi"
    Thì "cấp thẻ căn cước cho trẻ dưới 6 tuổi" ở trạng thái "đang xử lý"
    Khi "chị Thảo" trả lại việc "cấp thẻ căn cước cho trẻ dưới 6 tuổi"
    Thì "cấp thẻ căn cước cho trẻ dưới 6 tuổi" ở trạng thái "chờ xử lý"

  @pb_01_09_2026
  @gd_lease
  Kịch bản: Giữ việc quá lâu thì về hàng chờ (thẻ căn cước)
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình chọn "cả ba và thẻ căn cước"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "cấp thẻ căn cước cho trẻ dưới 6 tuổi"
    Và "chị Thảo" nhận việc "cấp thẻ căn cước cho trẻ dưới 6 tuổi" trong 2 giờ
    Và đến 08:00 ngày 18/08/2026
    Thì "cấp thẻ căn cước cho trẻ dưới 6 tuổi" ở trạng thái "chờ xử lý"

  @pb_01_09_2026
  Kịch bản: Gia đình bổ sung thì việc về hàng chờ (thẻ căn cước)
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình chọn "cả ba và thẻ căn cước"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "cấp thẻ căn cước cho trẻ dưới 6 tuổi"
    Và cơ quan yêu cầu bổ sung "họ tên trẻ" cho "cấp thẻ căn cước cho trẻ dưới 6 tuổi"
    Thì "cấp thẻ căn cước cho trẻ dưới 6 tuổi" ở trạng thái "chờ bổ sung"
    Khi gia đình bổ sung "họ tên trẻ" cho "cấp thẻ căn cước cho trẻ dưới 6 tuổi"
    Thì "cấp thẻ căn cước cho trẻ dưới 6 tuổi" ở trạng thái "chờ xử lý"

  @pb_01_09_2026
  @gd_neighbour_wait
  Kịch bản: Hệ thống khác chưa trả lời thì chờ, trả lời rồi thì về hàng chờ (thẻ căn cước)
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình chọn "cả ba và thẻ căn cước"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "cấp thẻ căn cước cho trẻ dưới 6 tuổi"
    Và "CSDL quốc gia về dân cư" chưa trả lời, "cấp thẻ căn cước cho trẻ dưới 6 tuổi" phải chờ
    Thì "cấp thẻ căn cước cho trẻ dưới 6 tuổi" ở trạng thái "chờ hệ thống khác"
    Khi "CSDL quốc gia về dân cư" trả lời cho "cấp thẻ căn cước cho trẻ dưới 6 tuổi"
    Thì "cấp thẻ căn cước cho trẻ dưới 6 tuổi" ở trạng thái "chờ xử lý"

  @pb_01_09_2026
  Kịch bản: Giải quyết xong thì có kết quả, trả một lần (thẻ căn cước)
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình chọn "cả ba và thẻ căn cước"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "cấp thẻ căn cước cho trẻ dưới 6 tuổi"
    Và cơ quan giải quyết xong "cấp thẻ căn cước cho trẻ dưới 6 tuổi"
    Thì "cấp thẻ căn cước cho trẻ dưới 6 tuổi" ở trạng thái "đã có kết quả"
    Khi cơ quan trả kết quả "cấp thẻ căn cước cho trẻ dưới 6 tuổi"
    Và cơ quan trả kết quả "cấp thẻ căn cước cho trẻ dưới 6 tuổi"
    Thì không thực hiện được vì "kết quả đã được trả"

  @pb_01_09_2026
  Kịch bản: Từ chối thì phải nêu một lý do của luật (thẻ căn cước)
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình chọn "cả ba và thẻ căn cước"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "cấp thẻ căn cước cho trẻ dưới 6 tuổi"
    Và cơ quan từ chối "cấp thẻ căn cước cho trẻ dưới 6 tuổi" vì "dữ liệu của trẻ không khớp"
    Thì "cấp thẻ căn cước cho trẻ dưới 6 tuổi" ở trạng thái "bị từ chối"

  @pb_01_09_2026
  Kịch bản: Gia đình không bổ sung thì bị từ chối khi hết hạn (thẻ căn cước)
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình chọn "cả ba và thẻ căn cước"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "cấp thẻ căn cước cho trẻ dưới 6 tuổi"
    Và cơ quan yêu cầu bổ sung "họ tên trẻ" cho "cấp thẻ căn cước cho trẻ dưới 6 tuổi"
    Và đến 08:00 ngày 15/10/2026
    Thì "cấp thẻ căn cước cho trẻ dưới 6 tuổi" ở trạng thái "bị từ chối"

  @pb_01_09_2026
  Kịch bản: Rút khi chờ xử lý (thẻ căn cước)
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình chọn "cả ba và thẻ căn cước"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "cấp thẻ căn cước cho trẻ dưới 6 tuổi"
    Thì "cấp thẻ căn cước cho trẻ dưới 6 tuổi" ở trạng thái "chờ xử lý"
    Khi gia đình rút thủ tục "cấp thẻ căn cước cho trẻ dưới 6 tuổi"
    Thì "cấp thẻ căn cước cho trẻ dưới 6 tuổi" ở trạng thái "đã rút"

  @pb_01_09_2026
  @gd_office_successor
  Kịch bản: Cơ quan giải thể khi chờ xử lý (thẻ căn cước)
    Biết từ ngày 20/08/2026 "Công an phường Ba Đình" giải thể, bàn giao cho "Cơ quan kế tục"
    Và gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình chọn "cả ba và thẻ căn cước"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "cấp thẻ căn cước cho trẻ dưới 6 tuổi"
    Và đến 08:00 ngày 20/08/2026
    Thì "Cơ quan kế tục" giải quyết "cấp thẻ căn cước cho trẻ dưới 6 tuổi"
    Và "cấp thẻ căn cước cho trẻ dưới 6 tuổi" ở trạng thái "chờ xử lý"

  @pb_01_09_2026
  Kịch bản: Quá hạn khi chờ xử lý thì xin lỗi (thẻ căn cước)
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình chọn "cả ba và thẻ căn cước"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "cấp thẻ căn cước cho trẻ dưới 6 tuổi"
    Và đến 17:30 ngày 15/10/2026
    Thì gia đình nhận thư xin lỗi về "cấp thẻ căn cước cho trẻ dưới 6 tuổi"
    Và "cấp thẻ căn cước cho trẻ dưới 6 tuổi" ở trạng thái "chờ xử lý"

  @pb_01_09_2026
  Kịch bản: Rút khi đang xử lý (thẻ căn cước)
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình chọn "cả ba và thẻ căn cước"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "cấp thẻ căn cước cho trẻ dưới 6 tuổi"
    Và "chị Thảo" nhận việc "cấp thẻ căn cước cho trẻ dưới 6 tuổi"
    Thì "cấp thẻ căn cước cho trẻ dưới 6 tuổi" ở trạng thái "đang xử lý"
    Khi gia đình rút thủ tục "cấp thẻ căn cước cho trẻ dưới 6 tuổi"
    Thì "cấp thẻ căn cước cho trẻ dưới 6 tuổi" ở trạng thái "đã rút"

  @pb_01_09_2026
  @gd_office_successor
  Kịch bản: Cơ quan giải thể khi đang xử lý (thẻ căn cước)
    Biết từ ngày 20/08/2026 "Công an phường Ba Đình" giải thể, bàn giao cho "Cơ quan kế tục"
    Và gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình chọn "cả ba và thẻ căn cước"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "cấp thẻ căn cước cho trẻ dưới 6 tuổi"
    Và "chị Thảo" nhận việc "cấp thẻ căn cước cho trẻ dưới 6 tuổi"
    Và đến 08:00 ngày 20/08/2026
    Thì "Cơ quan kế tục" giải quyết "cấp thẻ căn cước cho trẻ dưới 6 tuổi"
    Và "cấp thẻ căn cước cho trẻ dưới 6 tuổi" ở trạng thái "chờ xử lý"

  @pb_01_09_2026
  Kịch bản: Quá hạn khi đang xử lý thì xin lỗi (thẻ căn cước)
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình chọn "cả ba và thẻ căn cước"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "cấp thẻ căn cước cho trẻ dưới 6 tuổi"
    Và "chị Thảo" nhận việc "cấp thẻ căn cước cho trẻ dưới 6 tuổi"
    Và đến 17:30 ngày 15/10/2026
    Thì gia đình nhận thư xin lỗi về "cấp thẻ căn cước cho trẻ dưới 6 tuổi"
    Và "cấp thẻ căn cước cho trẻ dưới 6 tuổi" ở trạng thái "đang xử lý"

  @pb_01_09_2026
  Kịch bản: Rút khi chờ bổ sung (thẻ căn cước)
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình chọn "cả ba và thẻ căn cước"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "cấp thẻ căn cước cho trẻ dưới 6 tuổi"
    Và cơ quan yêu cầu bổ sung "họ tên trẻ" cho "cấp thẻ căn cước cho trẻ dưới 6 tuổi"
    Thì "cấp thẻ căn cước cho trẻ dưới 6 tuổi" ở trạng thái "chờ bổ sung"
    Khi gia đình rút thủ tục "cấp thẻ căn cước cho trẻ dưới 6 tuổi"
    Thì "cấp thẻ căn cước cho trẻ dưới 6 tuổi" ở trạng thái "đã rút"

  @pb_01_09_2026
  @gd_office_successor
  Kịch bản: Cơ quan giải thể khi chờ bổ sung (thẻ căn cước)
    Biết từ ngày 20/08/2026 "Công an phường Ba Đình" giải thể, bàn giao cho "Cơ quan kế tục"
    Và gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình chọn "cả ba và thẻ căn cước"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "cấp thẻ căn cước cho trẻ dưới 6 tuổi"
    Và cơ quan yêu cầu bổ sung "họ tên trẻ" cho "cấp thẻ căn cước cho trẻ dưới 6 tuổi"
    Và đến 08:00 ngày 20/08/2026
    Thì "Cơ quan kế tục" giải quyết "cấp thẻ căn cước cho trẻ dưới 6 tuổi"
    Và "cấp thẻ căn cước cho trẻ dưới 6 tuổi" ở trạng thái "chờ bổ sung"

  @pb_01_09_2026
  Kịch bản: Đang chờ gia đình bổ sung thì cơ quan không trễ (thẻ căn cước)
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình chọn "cả ba và thẻ căn cước"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "cấp thẻ căn cước cho trẻ dưới 6 tuổi"
    Và cơ quan yêu cầu bổ sung "họ tên trẻ" cho "cấp thẻ căn cước cho trẻ dưới 6 tuổi"
    Và đến 07:30 ngày 24/08/2026
    Thì gia đình không nhận thư xin lỗi về "cấp thẻ căn cước cho trẻ dưới 6 tuổi"

  @pb_01_09_2026
  Kịch bản: Rút khi chờ hệ thống khác (thẻ căn cước)
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình chọn "cả ba và thẻ căn cước"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "cấp thẻ căn cước cho trẻ dưới 6 tuổi"
    Và "CSDL quốc gia về dân cư" chưa trả lời, "cấp thẻ căn cước cho trẻ dưới 6 tuổi" phải chờ
    Thì "cấp thẻ căn cước cho trẻ dưới 6 tuổi" ở trạng thái "chờ hệ thống khác"
    Khi gia đình rút thủ tục "cấp thẻ căn cước cho trẻ dưới 6 tuổi"
    Thì "cấp thẻ căn cước cho trẻ dưới 6 tuổi" ở trạng thái "đã rút"

  @pb_01_09_2026
  @gd_office_successor
  Kịch bản: Cơ quan giải thể khi chờ hệ thống khác (thẻ căn cước)
    Biết từ ngày 20/08/2026 "Công an phường Ba Đình" giải thể, bàn giao cho "Cơ quan kế tục"
    Và gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình chọn "cả ba và thẻ căn cước"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "cấp thẻ căn cước cho trẻ dưới 6 tuổi"
    Và "CSDL quốc gia về dân cư" chưa trả lời, "cấp thẻ căn cước cho trẻ dưới 6 tuổi" phải chờ
    Và đến 08:00 ngày 20/08/2026
    Thì "Cơ quan kế tục" giải quyết "cấp thẻ căn cước cho trẻ dưới 6 tuổi"
    Và "cấp thẻ căn cước cho trẻ dưới 6 tuổi" ở trạng thái "chờ hệ thống khác"

  @pb_01_09_2026
  @gd_office_successor
  Kịch bản: Cơ quan giải thể khi chưa trả kết quả (thẻ căn cước)
    Biết từ ngày 20/08/2026 "Công an phường Ba Đình" giải thể, bàn giao cho "Cơ quan kế tục"
    Và gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình chọn "cả ba và thẻ căn cước"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "cấp thẻ căn cước cho trẻ dưới 6 tuổi"
    Và cơ quan giải quyết xong "cấp thẻ căn cước cho trẻ dưới 6 tuổi"
    Và đến 08:00 ngày 20/08/2026
    Thì "Cơ quan kế tục" giải quyết "cấp thẻ căn cước cho trẻ dưới 6 tuổi"
    Và "cấp thẻ căn cước cho trẻ dưới 6 tuổi" ở trạng thái "đã có kết quả"

  @pb_01_09_2026
  Kịch bản: Quá hạn khi chờ hệ thống khác thì xin lỗi (thẻ căn cước)
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình chọn "cả ba và thẻ căn cước"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "cấp thẻ căn cước cho trẻ dưới 6 tuổi"
    Và "CSDL quốc gia về dân cư" chưa trả lời, "cấp thẻ căn cước cho trẻ dưới 6 tuổi" phải chờ
    Và đến 17:30 ngày 15/10/2026
    Thì gia đình nhận thư xin lỗi về "cấp thẻ căn cước cho trẻ dưới 6 tuổi"
    Và "cấp thẻ căn cước cho trẻ dưới 6 tuổi" ở trạng thái "chờ hệ thống khác"

  @pb_01_09_2026
  Kịch bản: Chưa đến lượt thì rút được (thẻ căn cước)
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình chọn "cả ba và thẻ căn cước"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì "cấp thẻ căn cước cho trẻ dưới 6 tuổi" ở trạng thái "chưa đến lượt"
    Khi gia đình rút thủ tục "cấp thẻ căn cước cho trẻ dưới 6 tuổi"
    Thì "cấp thẻ căn cước cho trẻ dưới 6 tuổi" ở trạng thái "đã rút"

  @pb_01_09_2026
  @gd_needs_result
  Kịch bản: Đăng ký khai sinh bị từ chối thì không còn căn cứ giải quyết (thẻ căn cước)
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình chọn "cả ba và thẻ căn cước"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi cơ quan từ chối "đăng ký khai sinh" vì "không chứng minh được việc sinh"
    Thì "cấp thẻ căn cước cho trẻ dưới 6 tuổi" ở trạng thái "không còn căn cứ giải quyết"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Khung kịch bản: Lý do của thủ tục khác thì không từ chối được
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "<thủ tục>"
    Và cơ quan từ chối "<thủ tục>" vì "<lý do>"
    Thì không thực hiện được vì "phải là một trong"

    Dữ liệu:
      | thủ tục               | lý do                                                                                           |
      | đăng ký khai sinh     | không đủ điều kiện đăng ký thường trú                                                           |
      | đăng ký khai sinh     | trẻ đã có thẻ BHYT                                                                              |
      | đăng ký khai sinh     | trẻ đã đủ 6 tuổi                                                                                |
      | đăng ký thường trú    | không chứng minh được việc sinh                                                                 |
      | đăng ký thường trú    | họ tên trẻ quá dài, khó sử dụng, hoặc không phải tiếng Việt hay tiếng dân tộc khác của Việt Nam |
      | đăng ký thường trú    | chưa hết thời gian niêm yết, hoặc cha, mẹ đã đến nhận trẻ                                       |
      | đăng ký thường trú    | việc sinh đã được đăng ký                                                                       |
      | đăng ký thường trú    | trẻ đã có thẻ BHYT                                                                              |
      | đăng ký thường trú    | trẻ đã đủ 6 tuổi                                                                                |
      | cấp thẻ bảo hiểm y tế | không chứng minh được việc sinh                                                                 |
      | cấp thẻ bảo hiểm y tế | họ tên trẻ quá dài, khó sử dụng, hoặc không phải tiếng Việt hay tiếng dân tộc khác của Việt Nam |
      | cấp thẻ bảo hiểm y tế | chưa hết thời gian niêm yết, hoặc cha, mẹ đã đến nhận trẻ                                       |
      | cấp thẻ bảo hiểm y tế | việc sinh đã được đăng ký                                                                       |
      | cấp thẻ bảo hiểm y tế | không đủ điều kiện đăng ký thường trú                                                           |

  @pb_01_09_2026
  Khung kịch bản: Lý do của thủ tục khác thì không từ chối được, kể cả khi xin thẻ căn cước
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 05/09/2026, tại "Phường Ba Đình"
    Và gia đình chọn "cả ba và thẻ căn cước"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 07/09/2026
    Khi đến lượt "<thủ tục>"
    Và cơ quan từ chối "<thủ tục>" vì "<lý do>"
    Thì không thực hiện được vì "phải là một trong"

    Dữ liệu:
      | thủ tục                              | lý do                                                                                           |
      | đăng ký khai sinh                    | dữ liệu của trẻ không khớp                                                                      |
      | đăng ký thường trú                   | dữ liệu của trẻ không khớp                                                                      |
      | cấp thẻ bảo hiểm y tế                | dữ liệu của trẻ không khớp                                                                      |
      | cấp thẻ căn cước cho trẻ dưới 6 tuổi | không chứng minh được việc sinh                                                                 |
      | cấp thẻ căn cước cho trẻ dưới 6 tuổi | họ tên trẻ quá dài, khó sử dụng, hoặc không phải tiếng Việt hay tiếng dân tộc khác của Việt Nam |
      | cấp thẻ căn cước cho trẻ dưới 6 tuổi | chưa hết thời gian niêm yết, hoặc cha, mẹ đã đến nhận trẻ                                       |
      | cấp thẻ căn cước cho trẻ dưới 6 tuổi | việc sinh đã được đăng ký                                                                       |
      | cấp thẻ căn cước cho trẻ dưới 6 tuổi | không đủ điều kiện đăng ký thường trú                                                           |
      | cấp thẻ căn cước cho trẻ dưới 6 tuổi | trẻ đã có thẻ BHYT                                                                              |

  @pb_01_07_2023
  Khung kịch bản: Lý do của thủ tục khác thì không từ chối được (lý do của bảo hiểm xã hội năm 2023)
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "<thủ tục>"
    Và cơ quan từ chối "<thủ tục>" vì "<lý do>"
    Thì không thực hiện được vì "phải là một trong"

    Dữ liệu:
      | thủ tục            | lý do                      |
      | đăng ký khai sinh  | hồ sơ chưa đủ, chưa hợp lệ |
      | đăng ký thường trú | hồ sơ chưa đủ, chưa hợp lệ |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Khung kịch bản: Bị từ chối thì được hướng dẫn làm gì tiếp
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "<thủ tục>"
    Và cơ quan từ chối "<thủ tục>" vì "<lý do>"
    Thì gia đình bị từ chối "<thủ tục>" được hướng dẫn: "<hướng dẫn>"

    Dữ liệu:
      | thủ tục               | lý do                                                                                           | hướng dẫn                                                                                                                                             |
      | đăng ký khai sinh     | không chứng minh được việc sinh                                                                 | làm lại                                                                                                                                               |
      | đăng ký khai sinh     | họ tên trẻ quá dài, khó sử dụng, hoặc không phải tiếng Việt hay tiếng dân tộc khác của Việt Nam | làm lại                                                                                                                                               |
      | đăng ký khai sinh     | chưa hết thời gian niêm yết, hoặc cha, mẹ đã đến nhận trẻ                                       | cha hoặc mẹ đã đến nhận trẻ thì cha, mẹ đăng ký khai sinh cho con, không theo diện trẻ bị bỏ rơi; nếu không thì nộp lại khi đã hết thời gian niêm yết |
      | đăng ký khai sinh     | việc sinh đã được đăng ký                                                                       | không đăng ký lại: dùng giấy khai sinh đã cấp, cần thêm thì xin bản sao trích lục (2.000635); thủ tục còn thiếu thì nộp riêng                         |
      | đăng ký thường trú    | không đủ điều kiện đăng ký thường trú                                                           | làm lại                                                                                                                                               |
      | cấp thẻ bảo hiểm y tế | trẻ đã có thẻ BHYT                                                                              | không phải nộp lại: dùng thẻ đã có; thông tin trên thẻ sai thì hỏi cơ quan bảo hiểm xã hội                                                            |
      | cấp thẻ bảo hiểm y tế | trẻ đã đủ 6 tuổi                                                                                | trẻ từ đủ 6 tuổi không cấp thẻ BHYT của trẻ dưới 6 tuổi: tham gia BHYT theo trường học hoặc hộ gia đình, tại trường hoặc cơ quan bảo hiểm xã hội      |

  @pb_01_07_2023
  Kịch bản: Năm 2023 hồ sơ thẻ bảo hiểm y tế chưa đủ mà bị từ chối thì bổ sung rồi nộp lại
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "cấp thẻ bảo hiểm y tế"
    Và cơ quan từ chối "cấp thẻ bảo hiểm y tế" vì "hồ sơ chưa đủ, chưa hợp lệ"
    Thì gia đình bị từ chối "cấp thẻ bảo hiểm y tế" được hướng dẫn: "bổ sung rồi nộp lại ở cơ quan bảo hiểm xã hội"

  @pb_01_09_2026
  Khung kịch bản: Bị từ chối thẻ căn cước thì được hướng dẫn làm gì tiếp
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình chọn "cả ba và thẻ căn cước"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/09/2026
    Khi đến lượt "cấp thẻ căn cước cho trẻ dưới 6 tuổi"
    Và cơ quan từ chối "cấp thẻ căn cước cho trẻ dưới 6 tuổi" vì "<lý do>"
    Thì gia đình bị từ chối "cấp thẻ căn cước cho trẻ dưới 6 tuổi" được hướng dẫn: "<hướng dẫn>"

    Dữ liệu:
      | lý do                      | hướng dẫn                                                                        |
      | dữ liệu của trẻ không khớp | làm lại                                                                          |
      | trẻ đã đủ 6 tuổi           | trẻ từ đủ 6 tuổi: nộp riêng hồ sơ cấp thẻ căn cước (1.014062) tại công an cấp xã |
