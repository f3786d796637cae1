# language: vi
Tính năng: Tờ khai điện tử của nhóm khai sinh
  Từng mục hỏi ai, có bắt buộc không, lấy từ đâu; điều gì nơi khác đã có thì gia đình không phải khai.

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Khung kịch bản: Câu hỏi ở màn hình đầu của Cổng
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì tờ khai hỏi "<mục>", "<phải khai không>", từ "<nguồn>"
    Và mục "<mục>" ghi "<cách ghi>"
    Và mục "<mục>" dùng cho "mọi thủ tục"

    Dữ liệu:
      | mục                               | phải khai không | nguồn                          | cách ghi                |
      | xã đăng ký khai sinh              | phải chọn       | người dân                      | xã, phường              |
      | xã đăng ký thường trú             | được bỏ qua     | người dân                      | xã, phường              |
      | nơi sinh                          | phải chọn       | cơ sở y tế, rồi người dân      | một trong 2 câu trả lời |
      | căn cứ của việc sinh              | phải chọn       | người dân                      | một trong 5 câu trả lời |
      | tình trạng của trẻ                | phải chọn       | người dân                      | một trong 3 câu trả lời |
      | việc sinh đã được đăng ký         | phải chọn       | người dân                      | một trong 3 câu trả lời |
      | xác định được mẹ                  | phải chọn       | người dân                      | có hay không            |
      | xác định được cha                 | phải chọn       | người dân                      | có hay không            |
      | yêu cầu kết hợp nhận cha, mẹ, con | phải chọn       | người dân                      | có hay không            |
      | cha mẹ có đăng ký kết hôn         | phải chọn       | dữ liệu hộ tịch, rồi người dân | có hay không            |
      | cha hoặc mẹ là người nước ngoài   | phải chọn       | người dân                      | có hay không            |
      | nơi đăng ký thường trú            | phải chọn       | người dân                      | một trong 5 câu trả lời |
      | chủ hộ nơi đăng ký thường trú     | phải chọn       | người dân                      | một trong 2 câu trả lời |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Khung kịch bản: Mục về người yêu cầu, trẻ, giấy kết hôn và bản sao
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì tờ khai hỏi "<mục>", "<phải khai không>", từ "<nguồn>"
    Và mục "<mục>" ghi "<cách ghi>"
    Và mục "<mục>" dùng cho "mọi thủ tục"

    Dữ liệu:
      | mục                        | phải khai không | nguồn                          | cách ghi                                |
      | họ tên người yêu cầu       | phải khai       | tài khoản, rồi người dân       | họ tên                                  |
      | số định danh người yêu cầu | phải khai       | tài khoản, rồi người dân       | số định danh                            |
      | quan hệ với trẻ            | phải khai       | người dân                      | một trong 57 câu trả lời, hoặc lời khác |
      | số điện thoại              | được bỏ trống   | người dân                      | số điện thoại theo mẫu                  |
      | họ tên trẻ                 | phải khai       | người dân                      | họ tên                                  |
      | ngày sinh trẻ              | phải khai       | cơ sở y tế, rồi người dân      | ngày                                    |
      | giới tính trẻ              | phải khai       | cơ sở y tế, rồi người dân      | một trong 3 câu trả lời                 |
      | dân tộc trẻ                | được bỏ trống   | người dân                      | chữ                                     |
      | quốc tịch trẻ              | phải khai       | người dân                      | một trong 34 câu trả lời, hoặc lời khác |
      | nơi sinh trẻ               | được bỏ trống   | cơ sở y tế, rồi người dân      | chữ                                     |
      | quê quán trẻ               | được bỏ trống   | người dân                      | chữ                                     |
      | số giấy kết hôn            | được bỏ trống   | dữ liệu hộ tịch, rồi người dân | chữ                                     |
      | quyển số                   | được bỏ trống   | dữ liệu hộ tịch, rồi người dân | chữ                                     |
      | ngày cấp                   | được bỏ trống   | dữ liệu hộ tịch, rồi người dân | ngày                                    |
      | nơi cấp                    | được bỏ trống   | dữ liệu hộ tịch, rồi người dân | chữ                                     |
      | yêu cầu bản sao            | được bỏ trống   | người dân                      | chữ                                     |
      | số lượng bản sao           | được bỏ trống   | người dân                      | số                                      |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Khung kịch bản: Mục về cha mẹ
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì tờ khai hỏi "<mục>", "<phải khai không>", từ "<nguồn>"
    Và mục "<mục>" ghi "<cách ghi>"
    Và mục "<mục>" dùng cho "mọi thủ tục"

    Dữ liệu:
      | mục              | phải khai không | nguồn                     | cách ghi                                |
      | họ tên mẹ        | phải khai       | cơ sở y tế, rồi người dân | họ tên                                  |
      | ngày sinh mẹ     | được bỏ trống   | người dân                 | ngày                                    |
      | số định danh mẹ  | được bỏ trống   | người dân                 | số của một trong 2 loại giấy tờ         |
      | dân tộc mẹ       | được bỏ trống   | người dân                 | chữ                                     |
      | quốc tịch mẹ     | được bỏ trống   | người dân                 | một trong 34 câu trả lời, hoặc lời khác |
      | loại cư trú mẹ   | được bỏ trống   | người dân                 | chữ                                     |
      | nơi cư trú mẹ    | được bỏ trống   | người dân                 | chữ                                     |
      | họ tên cha       | phải khai       | người dân                 | họ tên                                  |
      | ngày sinh cha    | được bỏ trống   | người dân                 | ngày                                    |
      | số định danh cha | được bỏ trống   | người dân                 | số của một trong 2 loại giấy tờ         |
      | dân tộc cha      | được bỏ trống   | người dân                 | chữ                                     |
      | quốc tịch cha    | được bỏ trống   | người dân                 | một trong 34 câu trả lời, hoặc lời khác |
      | loại cư trú cha  | được bỏ trống   | người dân                 | chữ                                     |
      | nơi cư trú cha   | được bỏ trống   | người dân                 | chữ                                     |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_facility_item
  Khung kịch bản: Mục phần thường trú và thẻ bảo hiểm y tế
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì tờ khai hỏi "<mục>", "<phải khai không>", từ "<nguồn>"
    Và mục "<mục>" ghi "<cách ghi>"
    Và mục "<mục>" dùng cho "<thủ tục>"

    Dữ liệu:
      | mục                                | phải khai không | nguồn     | cách ghi                                | thủ tục               |
      | quan hệ với chủ hộ                 | được bỏ trống   | người dân | một trong 57 câu trả lời, hoặc lời khác | đăng ký thường trú    |
      | nơi đăng ký khám chữa bệnh ban đầu | được bỏ trống   | người dân | chữ                                     | cấp thẻ bảo hiểm y tế |

  @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026
  Khung kịch bản: Mục có từ Nghị định 63/2024
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì tờ khai hỏi "<mục>", "<phải khai không>", từ "<nguồn>"
    Và mục "<mục>" ghi "<cách ghi>"
    Và mục "<mục>" dùng cho "mọi thủ tục"

    Dữ liệu:
      | mục                | phải khai không | nguồn                     | cách ghi     |
      | số giấy chứng sinh | được bỏ qua     | cơ sở y tế, rồi người dân | chữ theo mẫu |
      | cách nhận kết quả  | được bỏ trống   | người dân                 | chữ          |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @nd62_2021
  Khung kịch bản: Ở nhà người khác thì hỏi thêm về chủ hộ
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình khai "nơi đăng ký thường trú" là "nhà của người khác"
    Và gia đình khai "họ tên chủ hộ" là "Trịnh Văn Sáu"
    Và gia đình khai "số định danh chủ hộ" là "001050011223"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì tờ khai hỏi "<mục>", "<phải khai không>", từ "<nguồn>"
    Và mục "<mục>" ghi "<cách ghi>"
    Và mục "<mục>" dùng cho "đăng ký thường trú"

    Dữ liệu:
      | mục                 | phải khai không | nguồn     | cách ghi                |
      | cách chủ hộ đồng ý  | phải khai       | người dân | một trong 3 câu trả lời |
      | họ tên chủ hộ       | phải khai       | người dân | họ tên                  |
      | số định danh chủ hộ | phải khai       | người dân | số định danh            |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Khung kịch bản: Ở nhà cha mẹ thì không hỏi về chủ hộ
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì mục "<mục>" không được hỏi

    Dữ liệu:
      | mục                 |
      | cách chủ hộ đồng ý  |
      | họ tên chủ hộ       |
      | số định danh chủ hộ |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @cv2084_2023 @gd_separate
  Khung kịch bản: Không chọn thường trú thì không hỏi quan hệ với chủ hộ
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình chọn "khai sinh và thẻ BHYT"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì mục "<mục>" không được hỏi

    Dữ liệu:
      | mục                |
      | quan hệ với chủ hộ |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Khung kịch bản: Chưa xác định được cha thì các mục về mẹ vẫn được hỏi
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình khai "cha mẹ không đăng ký kết hôn"
    Và gia đình khai "chưa xác định được cha"
    Và gia đình bỏ trống mục "họ tên cha"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì tờ khai hỏi "<mục>", "<phải khai không>", từ "người dân"

    Dữ liệu:
      | mục             | phải khai không |
      | ngày sinh mẹ    | được bỏ trống   |
      | số định danh mẹ | được bỏ trống   |
      | dân tộc mẹ      | được bỏ trống   |
      | quốc tịch mẹ    | được bỏ trống   |
      | loại cư trú mẹ  | được bỏ trống   |
      | nơi cư trú mẹ   | được bỏ trống   |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Khung kịch bản: Cha mẹ không đăng ký kết hôn thì hỏi thêm về hôn nhân của mẹ
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình khai "cha mẹ không đăng ký kết hôn"
    Và gia đình khai "chưa xác định được cha"
    Và gia đình bỏ trống mục "họ tên cha"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì tờ khai hỏi "<mục>", "<phải khai không>", từ "<nguồn>"
    Và mục "<mục>" ghi "<cách ghi>"
    Và mục "<mục>" dùng cho "mọi thủ tục"

    Dữ liệu:
      | mục                                           | phải khai không | nguồn     | cách ghi     |
      | mẹ có chồng không phải người được khai là cha | phải chọn       | người dân | có hay không |
      | ngày hôn nhân của mẹ chấm dứt                 | được bỏ qua     | người dân | ngày         |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Khung kịch bản: Cha mẹ có đăng ký kết hôn thì không hỏi về hôn nhân khác của mẹ
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì mục "<mục>" không được hỏi

    Dữ liệu:
      | mục                                           |
      | mẹ có chồng không phải người được khai là cha |
      | ngày hôn nhân của mẹ chấm dứt                 |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Khung kịch bản: Chưa xác định được cha thì không hỏi về cha và giấy kết hôn
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình khai "chưa xác định được cha"
    Và gia đình bỏ trống mục "họ tên cha"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì mục "<mục>" không được hỏi

    Dữ liệu:
      | mục              |
      | họ tên cha       |
      | ngày sinh cha    |
      | số định danh cha |
      | dân tộc cha      |
      | quốc tịch cha    |
      | loại cư trú cha  |
      | nơi cư trú cha   |
      | số giấy kết hôn  |
      | quyển số         |
      | ngày cấp         |
      | nơi cấp          |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @nd62_2021
  Khung kịch bản: Trẻ bị bỏ rơi thì hỏi về việc phát hiện và niêm yết
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/07/2026, tại "Phường Ba Đình"
    Và gia đình khai:
      | căn cứ của việc sinh  | biên bản về việc trẻ bị bỏ rơi |
      | ngày bắt đầu niêm yết | 20/07/2026                     |
    Và gia đình khai "chưa xác định được mẹ"
    Và gia đình khai "chưa xác định được cha"
    Và gia đình bỏ trống mục "họ tên mẹ"
    Và gia đình bỏ trống mục "họ tên cha"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì tờ khai hỏi "<mục>", "<phải khai không>", từ "<nguồn>"
    Và mục "<mục>" ghi "<cách ghi>"
    Và mục "<mục>" dùng cho "mọi thủ tục"

    Dữ liệu:
      | mục                   | phải khai không | nguồn     | cách ghi |
      | nơi phát hiện trẻ     | được bỏ qua     | người dân | chữ      |
      | ngày bắt đầu niêm yết | được bỏ qua     | người dân | ngày     |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Khung kịch bản: Trẻ bị bỏ rơi thì không hỏi về mẹ và cha
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/07/2026, tại "Phường Ba Đình"
    Và gia đình khai "căn cứ của việc sinh" là "biên bản về việc trẻ bị bỏ rơi"
    Và gia đình khai "ngày bắt đầu niêm yết" là "20/07/2026"
    Và gia đình khai "chưa xác định được mẹ"
    Và gia đình khai "chưa xác định được cha"
    Và gia đình bỏ trống mục "họ tên mẹ"
    Và gia đình bỏ trống mục "họ tên cha"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì mục "<mục>" không được hỏi

    Dữ liệu:
      | mục                               |
      | họ tên mẹ                         |
      | ngày sinh mẹ                      |
      | số định danh mẹ                   |
      | dân tộc mẹ                        |
      | quốc tịch mẹ                      |
      | loại cư trú mẹ                    |
      | nơi cư trú mẹ                     |
      | yêu cầu kết hợp nhận cha, mẹ, con |
      | cha mẹ có đăng ký kết hôn         |
      | cha hoặc mẹ là người nước ngoài   |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Khung kịch bản: Trẻ không bị bỏ rơi thì không hỏi về việc phát hiện và niêm yết
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì mục "<mục>" không được hỏi

    Dữ liệu:
      | mục                   |
      | nơi phát hiện trẻ     |
      | ngày bắt đầu niêm yết |

  @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026
  Khung kịch bản: Không có giấy chứng sinh thì không hỏi số giấy chứng sinh
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình khai "căn cứ của việc sinh" là "văn bản xác nhận của người làm chứng"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì mục "<mục>" không được hỏi

    Dữ liệu:
      | mục                |
      | số giấy chứng sinh |

  @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026
  @gd_facility_item
  Kịch bản: Ở nhà người khác mà không chọn thường trú thì mục về chủ hộ không tính
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình chọn "khai sinh và thẻ BHYT"
    Và gia đình khai:
      | nơi đăng ký thường trú | nhà của người khác      |
      | cách chủ hộ đồng ý     | bằng văn bản (mẫu CT01) |
      | họ tên chủ hộ          | Trịnh Văn Sáu           |
      | số định danh chủ hộ    | 001050011223            |
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì gia đình khai 33 mục thay cho 40 mục của các tờ khai riêng
    Và con số này là "giả định"

  @pb_01_07_2023 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Kịch bản: Không chọn thẻ bảo hiểm y tế thì không hỏi nơi khám chữa bệnh ban đầu
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình chọn "khai sinh và đăng ký thường trú"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì mục "nơi đăng ký khám chữa bệnh ban đầu" không được hỏi

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Khung kịch bản: Chỉ xác định được mẹ hay cha thì vẫn hỏi về việc nhận con, hôn nhân và quốc tịch
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình khai "chưa xác định được <người kia>"
    Và gia đình khai "cha mẹ không đăng ký kết hôn"
    Và gia đình bỏ trống mục "họ tên <người kia>"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì tờ khai hỏi "<mục>", "phải chọn", từ "<nguồn>"

    Dữ liệu:
      | người kia | mục                               | nguồn                          |
      | cha       | yêu cầu kết hợp nhận cha, mẹ, con | người dân                      |
      | cha       | cha mẹ có đăng ký kết hôn         | dữ liệu hộ tịch, rồi người dân |
      | cha       | cha hoặc mẹ là người nước ngoài   | người dân                      |
      | mẹ        | yêu cầu kết hợp nhận cha, mẹ, con | người dân                      |
      | mẹ        | cha mẹ có đăng ký kết hôn         | dữ liệu hộ tịch, rồi người dân |
      | mẹ        | cha hoặc mẹ là người nước ngoài   | người dân                      |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Khung kịch bản: Chưa xác định được mẹ thì không hỏi về hôn nhân khác của mẹ
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình khai "chưa xác định được mẹ"
    Và gia đình khai "cha mẹ không đăng ký kết hôn"
    Và gia đình bỏ trống mục "họ tên mẹ"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì mục "<mục>" không được hỏi

    Dữ liệu:
      | mục                                           |
      | mẹ có chồng không phải người được khai là cha |
      | ngày hôn nhân của mẹ chấm dứt                 |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Khung kịch bản: Cha mẹ không đăng ký kết hôn thì không hỏi về giấy kết hôn
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình khai "cha mẹ không đăng ký kết hôn"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì mục "<mục>" không được hỏi

    Dữ liệu:
      | mục            |
      | số giấy kết hôn |
      | quyển số       |
      | ngày cấp       |
      | nơi cấp        |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Khung kịch bản: Ở nhà cha mẹ mà chủ hộ là người khác thì cũng hỏi về chủ hộ
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình khai "chủ hộ nơi đăng ký thường trú" là "người khác"
    Và gia đình khai "họ tên chủ hộ" là "Trịnh Văn Sáu"
    Và gia đình khai "số định danh chủ hộ" là "001050011223"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì tờ khai hỏi "<mục>", "<phải khai không>", từ "người dân"

    Dữ liệu:
      | mục                 | phải khai không |
      | cách chủ hộ đồng ý  | phải khai       |
      | họ tên chủ hộ       | phải khai       |
      | số định danh chủ hộ | phải khai       |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Khung kịch bản: Ở nhà người khác mà không chọn thường trú thì không hỏi về chủ hộ
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình chọn "khai sinh và thẻ BHYT"
    Và gia đình khai:
      | nơi đăng ký thường trú | nhà của người khác      |
      | cách chủ hộ đồng ý     | bằng văn bản (mẫu CT01) |
      | họ tên chủ hộ          | Trịnh Văn Sáu           |
      | số định danh chủ hộ    | 001050011223            |
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì mục "<mục>" không được hỏi

    Dữ liệu:
      | mục                 |
      | cách chủ hộ đồng ý  |
      | họ tên chủ hộ       |
      | số định danh chủ hộ |

  @pb_01_07_2023
  Kịch bản: Năm 2023, không chọn thường trú thì các mục về khai sinh vẫn tính đủ
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình chọn "khai sinh và thẻ BHYT"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì gia đình khai 32 mục thay cho 43 mục của các tờ khai riêng
    Và con số này là "giả định"

  @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Kịch bản: Nộp riêng, không làm thường trú thì các mục về khai sinh vẫn tính đủ
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình chọn "khai sinh và thẻ BHYT"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì gia đình khai 32 mục thay cho 0 mục của các tờ khai riêng
    Và con số này là "giả định"

  @pb_01_07_2023
  Kịch bản: Năm 2023 không xin thẻ bảo hiểm y tế thì không thay tờ khai của thẻ
    Biết gia đình làm khai sinh cho cháu "Nguyễn Bình Minh", sinh ngày 20/07/2026, tại "Phường Ba Đình"
    Và gia đình chọn "khai sinh và đăng ký thường trú"
    Khi gia đình nộp hồ sơ lúc 10:00 ngày 28/07/2026
    Thì gia đình khai 32 mục thay cho 44 mục của các tờ khai riêng
    Và con số này là "nguồn thứ cấp"

  @pb_01_07_2023
  Kịch bản: Trẻ bị bỏ rơi, năm 2023 không khai mục nào về cha mẹ, các tờ khai riêng vẫn đủ
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
    Thì gia đình khai 15 mục thay cho 62 mục của các tờ khai riêng
    Và con số này là "giả định"

  @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026
  Kịch bản: Trẻ bị bỏ rơi, không khai mục nào về cha mẹ, các tờ khai riêng vẫn đủ
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
    Thì gia đình khai 16 mục thay cho 55 mục của các tờ khai riêng
    Và con số này là "giả định"

  @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Kịch bản: Nộp riêng, trẻ bị bỏ rơi thì không khai mục nào về cha mẹ
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
    Thì gia đình khai 15 mục thay cho 0 mục của các tờ khai riêng
    Và con số này là "giả định"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Khung kịch bản: Dân tộc của cha, mẹ ghi bằng chữ
    Biết gia đình làm khai sinh cho cháu "Ông Gia Linh", sinh ngày 10/08/2026, tại "Phường Ba Đình"
    Và gia đình khai "<mục>" là "Kinh"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì "đăng ký khai sinh" ở trạng thái "chờ xử lý"

    Dữ liệu:
      | mục         |
      | dân tộc mẹ  |
      | dân tộc cha |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Khung kịch bản: Cơ quan đăng ký khai sinh yêu cầu bổ sung được mọi mục về cha mẹ
    Biết gia đình làm khai sinh cho cháu "Ông Gia Linh", sinh ngày 10/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi cơ quan yêu cầu bổ sung "<mục>" cho "đăng ký khai sinh"
    Thì "đăng ký khai sinh" ở trạng thái "chờ bổ sung"

    Dữ liệu:
      | mục           |
      | quốc tịch mẹ  |
      | quốc tịch cha |
      | dân tộc mẹ    |
      | dân tộc cha   |
      | nơi cư trú mẹ |
      | giới tính trẻ |
      | quốc tịch trẻ |
      | dân tộc trẻ   |
