# language: vi
Tính năng: Tờ khai sai
  Tờ khai sai thì bị trả lại cả tờ, nêu từng lỗi theo tên mục và thế nào là đúng; không có hồ sơ nào được mở.

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Kịch bản: Nhiều lỗi thì nêu hết một lần
    Biết gia đình làm khai sinh cho cháu "Ông Gia Linh", sinh ngày 10/08/2026, tại "Phường Ba Đình"
    Và gia đình khai:
      | số định danh người yêu cầu | 00109001234 |
      | số điện thoại              | 1900        |
      | ngày sinh mẹ               | 31/02/1995  |
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | số định danh người yêu cầu | phải có đúng 12 chữ số           |
      | số điện thoại              | di động có 10 chữ số             |
      | ngày sinh mẹ               | không có ngày 31/02/1995         |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Khung kịch bản: Mỗi lỗi được gọi tên
    Biết gia đình làm khai sinh cho cháu "Ông Gia Linh", sinh ngày 10/08/2026, tại "Phường Ba Đình"
    Và gia đình khai "<mục>" là "<giá trị>"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | <mục> | <lỗi> |

    Dữ liệu:
      | mục                        | giá trị              | lỗi                                   |
      | số định danh người yêu cầu | ٠٠١٠٩٠٠١٢٣٤٥         | chỉ dùng chữ số 0-9                   |
      | ngày sinh trẻ              | 18/08/2026           | không được sau lúc nộp hồ sơ          |
      | ngày sinh trẻ              | 31/04/2026           | không có ngày 31/04/2026              |
      | họ tên trẻ                 |                      | không được để trống                   |
      | xã đăng ký khai sinh       | Phường Ba Điình      | gần nhất: Phường Ba Đình              |
      | số lượng bản sao           | ba                   | phải là số nguyên từ 0 đến 999        |
      | nơi đăng ký thường trú     | nhà trọ              | phải là một trong                     |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Kịch bản: Thiếu mục bắt buộc
    Biết gia đình làm khai sinh cho cháu "Ông Gia Linh", sinh ngày 10/08/2026, tại "Phường Ba Đình"
    Và gia đình bỏ trống mục "họ tên mẹ"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | họ tên mẹ | phải khai mục này |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Khung kịch bản: Câu hỏi bỏ trống thì không ai trả lời thay
    Biết gia đình làm khai sinh cho cháu "Ông Gia Linh", sinh ngày 10/08/2026, tại "Phường Ba Đình"
    Và gia đình bỏ trống mục "<mục>"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | <mục> | phải khai mục này |

    Dữ liệu:
      | mục                              |
      | căn cứ của việc sinh             |
      | xác định được cha                |
      | cha mẹ có đăng ký kết hôn        |
      | cha hoặc mẹ là người nước ngoài  |
      | nơi đăng ký thường trú           |
      | quốc tịch trẻ                    |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Kịch bản: Xin mai táng phí mà không nói người chết hưởng chế độ gì thì tờ khai bị trả lại
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình bỏ trống mục "cựu chiến binh"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | cựu chiến binh | phải khai mục này |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Kịch bản: Không xin mai táng phí thì không bị hỏi người chết hưởng chế độ gì
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "2 thủ tục: khai tử, xóa thường trú"
    Và gia đình bỏ trống mục "cựu chiến binh"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì "đăng ký khai tử" ở trạng thái "chờ xử lý"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @nd154_2024_d7_k1
  Kịch bản: Ở nhà người khác thì phải khai chủ hộ
    Biết gia đình làm khai sinh cho cháu "Ông Gia Linh", sinh ngày 10/08/2026, tại "Phường Ba Đình"
    Và gia đình khai "nơi đăng ký thường trú" là "nhà của người khác"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | họ tên chủ hộ       | phải khai mục này |
      | số định danh chủ hộ | phải khai mục này |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Khung kịch bản: Ngày sinh, giờ chết, giấy tờ của người chết được nói rõ viết thế nào
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình khai "<mục>" là "<giá trị>"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | <mục> | <lỗi> |

    Dữ liệu:
      | mục                     | giá trị     | lỗi                          |
      | ngày sinh người chết    | Ất Hợi      | chỉ biết năm thì ghi 1935    |
      | ngày sinh người chết    | 2027        | không được sau lúc nộp hồ sơ |
      | giờ, ngày chết          | 1998        | không rõ giờ thì chỉ ghi ngày |
      | số định danh người chết | 00104601234 | số chứng minh nhân dân 9 chữ số |
      | số định danh người chết | UNKNOWN     | số hộ chiếu (Việt Nam: 1 chữ cái và 7 chữ số |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Kịch bản: Tên phường có ở nhiều tỉnh thì phải nói rõ tỉnh
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình khai "xã nơi cư trú cuối cùng" là "Kim Liên"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | xã nơi cư trú cuối cùng | Xã Kim Liên |
