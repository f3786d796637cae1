# language: vi
Tính năng: Tờ khai ghi như người ta viết
  Họ tên theo chữ viết mà luật cho phép; nơi, số điện thoại, giới tính và quan hệ viết theo lối nào thường gặp cũng nhận.

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @l91_2015_d26_k3 @gd_name_in_passport
  Khung kịch bản: Tên tiếng Việt hay tiếng dân tộc, gõ dấu nháy và dấu thanh cách nào cũng nhận
    Biết gia đình làm khai sinh cho cháu "<tên>", sinh ngày 10/08/2026, tại "Phường Buôn Ma Thuột"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì "đăng ký khai sinh" ở trạng thái "chờ xử lý"

    Dữ liệu:
      | tên               |
      | H'Hen Niê         |
      | H’Hen Niê         |
      | Y–Blim Kbuôr      |
      | Nguyễn Thị Hoà Thuý |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @l91_2015_d26_k3
  Khung kịch bản: Tên có chữ số, ký hiệu hay chữ của bảng chữ khác thì bị trả lại, chỉ rõ ký tự
    Biết gia đình làm khai sinh cho cháu "<tên>", sinh ngày 10/08/2026, tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | họ tên trẻ | <lỗi> |

    Dữ liệu:
      | tên         | lỗi                                                         |
      | Ông Gia 2   | ký tự thứ 9 “2” là chữ số                                   |
      | =Gia Linh   | ký tự thứ 1 “=” không phải là chữ                           |
      | Ông Giа Linh | ký tự thứ 7 “а” là chữ của bảng chữ khác, giống “a”         |
      | Ông Zoë     | ký tự thứ 7 “ë” là chữ ngoài bảng chữ này                   |

  @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_name_in_passport
  Kịch bản: Trẻ mang quốc tịch nước ngoài thì tên ghi được như hộ chiếu
    Biết gia đình làm khai sinh cho cháu "Zoë Müller", sinh ngày 10/08/2026, tại "Phường Ba Đình"
    Và gia đình khai "quốc tịch trẻ" là "Đức"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì "đăng ký khai sinh" ở trạng thái "chờ xử lý"

  @pb_01_07_2023
  @gd_name_in_passport
  Kịch bản: Trẻ mang quốc tịch nước ngoài ngoài nhóm năm 2023, tên vẫn ghi được như hộ chiếu
    Biết gia đình làm khai sinh cho cháu "Zoë Müller", sinh ngày 10/08/2026, tại "Phường Ba Đình"
    Và gia đình khai "quốc tịch trẻ" là "Đức"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì "đăng ký khai sinh" ở trạng thái "chuyển hướng"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_name_in_passport
  Khung kịch bản: Tên người lớn ghi được như hộ chiếu
    Biết gia đình làm khai sinh cho cháu "Ông Gia Linh", sinh ngày 10/08/2026, tại "Phường Ba Đình"
    Và gia đình khai "nơi đăng ký thường trú" là "nhà của người khác"
    Và gia đình khai "họ tên chủ hộ" là "Trịnh Văn Sáu"
    Và gia đình khai "số định danh chủ hộ" là "001050011223"
    Và gia đình khai "<mục>" là "Zoë Müller, Jr."
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì "đăng ký khai sinh" ở trạng thái "chờ xử lý"

    Dữ liệu:
      | mục                  |
      | họ tên người yêu cầu |
      | họ tên mẹ            |
      | họ tên cha           |
      | họ tên chủ hộ        |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_name_in_passport
  Kịch bản: Tên người lớn cũng không có chữ số
    Biết gia đình làm khai sinh cho cháu "Ông Gia Linh", sinh ngày 10/08/2026, tại "Phường Ba Đình"
    Và gia đình khai "họ tên mẹ" là "Trần Thị 3"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | họ tên mẹ | ký tự thứ 10 “3” là chữ số: chỉ dùng chữ cái La-tinh |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @tt22_2014
  Khung kịch bản: Số điện thoại theo quy hoạch kho số, viết kiểu nào cũng nhận
    Biết gia đình làm khai sinh cho cháu "Ông Gia Linh", sinh ngày 10/08/2026, tại "Phường Ba Đình"
    Và gia đình khai "số điện thoại" là "<số>"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì "đăng ký khai sinh" ở trạng thái "chờ xử lý"

    Dữ liệu:
      | số             |
      | 0912345678     |
      | +84912345678   |
      | 02438234567    |
      | 0236 382 2041  |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @tt22_2014
  Khung kịch bản: Số điện thoại không có trong quy hoạch thì bị trả lại
    Biết gia đình làm khai sinh cho cháu "Ông Gia Linh", sinh ngày 10/08/2026, tại "Phường Ba Đình"
    Và gia đình khai "số điện thoại" là "<số>"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | số điện thoại | cố định có 11 chữ số kể cả mã vùng |

    Dữ liệu:
      | số          |
      | 0281234567  |
      | 0123456789  |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Khung kịch bản: Tên xã, phường viết theo lối nào cũng đúng một nơi
    Biết gia đình làm khai sinh cho cháu "Ông Gia Linh", sinh ngày 10/08/2026, tại "<nơi>"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì "UBND phường Thuận Hóa" giải quyết "đăng ký khai sinh"

    Dữ liệu:
      | nơi                       |
      | Phường Thuận Hoá          |
      | phường thuận hóa          |
      | Thuận Hóa                 |
      | thuan hoa, hue            |
      | P. Thuận Hóa, TP. Huế     |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Kịch bản: Giới tính và quan hệ là câu trả lời có sẵn, không có thì ghi khác
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình khai:
      | quan hệ với người chết | chủ tàu |
      | giới tính              | xyz     |
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | quan hệ với người chết | không có thì ghi “khác: …” |
      | giới tính              | gần nhất: nam, nữ           |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @l58_2014 @ttdb_2002308
  Kịch bản: Quan hệ khác thì ghi bằng lời
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình khai:
      | quan hệ với người chết | Khác: chủ tàu |
      | giới tính              | Nam           |
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì "đăng ký khai tử" ở trạng thái "chờ xử lý"
