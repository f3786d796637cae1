# language: vi
Tính năng: Điều mâu thuẫn trong tờ khai của nhóm khai sinh
  Hai điều không thể cùng đúng thì tờ khai bị trả lại; vừa đủ tuổi, hay chưa chắc là mâu thuẫn, thì được nhận.

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_parent_age
  Khung kịch bản: Cha, mẹ hơn con vừa đủ 12 tuổi thì được nhận
    Biết gia đình làm khai sinh cho cháu "Ông Gia Linh", sinh ngày <ngày sinh>, tại "Phường Ba Đình"
    Và gia đình khai "quan hệ với trẻ" là "chú"
    Và gia đình khai "<mục>" là "<giá trị>"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì "đăng ký khai sinh" ở trạng thái "chờ xử lý"

    Dữ liệu:
      | ngày sinh  | mục              | giá trị      |
      | 10/08/2026 | ngày sinh mẹ     | 10/08/2014   |
      | 10/08/2026 | ngày sinh cha    | 10/08/2014   |
      | 15/01/2026 | số định danh mẹ  | 001314012345 |
      | 15/01/2026 | số định danh cha | 001214012345 |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_parent_age
  Khung kịch bản: Cha, mẹ hơn con chưa đủ 12 tuổi, theo ngày sinh hay theo số định danh
    Biết gia đình làm khai sinh cho cháu "Ông Gia Linh", sinh ngày <ngày sinh>, tại "Phường Ba Đình"
    Và gia đình khai "quan hệ với trẻ" là "chú"
    Và gia đình khai "<mục>" là "<giá trị>"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | ngày sinh trẻ | cha, mẹ phải hơn con ít nhất 12 tuổi; mâu thuẫn với <mục> |
      | <mục>         | cha, mẹ phải hơn con ít nhất 12 tuổi                      |

    Dữ liệu:
      | ngày sinh  | mục              | giá trị      |
      | 10/08/2026 | ngày sinh cha    | 11/08/2014   |
      | 31/12/2025 | số định danh mẹ  | 001314012345 |
      | 31/12/2025 | số định danh cha | 001214012345 |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_parent_age
  Khung kịch bản: Người yêu cầu là cha, ông của trẻ thì theo số định danh phải hơn trẻ ít nhất 12 tuổi
    Biết gia đình làm khai sinh cho cháu "Ông Gia Linh", sinh ngày 15/12/2020, tại "Phường Ba Đình"
    Và gia đình khai "số định danh người yêu cầu" là "001209012345"
    Và gia đình khai "quan hệ với trẻ" là "<quan hệ>"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | số định danh người yêu cầu | cha, mẹ phải hơn con ít nhất 12 tuổi |
      | quan hệ với trẻ            | cha, mẹ phải hơn con ít nhất 12 tuổi |
      | ngày sinh trẻ              | cha, mẹ phải hơn con ít nhất 12 tuổi |

    Dữ liệu:
      | quan hệ  |
      | cha      |
      | ông ngoại |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_parent_age
  Kịch bản: Theo số định danh, người yêu cầu hơn trẻ có thể vừa đủ 12 tuổi thì được nhận
    Biết gia đình làm khai sinh cho cháu "Ông Gia Linh", sinh ngày 15/01/2021, tại "Phường Ba Đình"
    Và gia đình khai "số định danh người yêu cầu" là "001209012345"
    Và gia đình khai "quan hệ với trẻ" là "cha"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì "đăng ký khai sinh" ở trạng thái "chờ xử lý"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_parent_age
  Kịch bản: Anh của trẻ không phải hơn trẻ 12 tuổi
    Biết gia đình làm khai sinh cho cháu "Ông Gia Linh", sinh ngày 15/12/2020, tại "Phường Ba Đình"
    Và gia đình khai "số định danh người yêu cầu" là "001209012345"
    Và gia đình khai "quan hệ với trẻ" là "anh ruột"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì "đăng ký khai sinh" ở trạng thái "chờ xử lý"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_mother_age
  Khung kịch bản: Mẹ sinh con khi chưa đủ 80 tuổi thì được nhận
    Biết gia đình làm khai sinh cho cháu "Ông Gia Linh", sinh ngày <ngày sinh>, tại "Phường Ba Đình"
    Và gia đình khai "<mục>" là "<giá trị>"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì "đăng ký khai sinh" ở trạng thái "chờ xử lý"

    Dữ liệu:
      | ngày sinh  | mục             | giá trị      |
      | 10/08/2026 | ngày sinh mẹ    | 11/08/1946   |
      | 30/12/2025 | số định danh mẹ | 001145012345 |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_mother_age
  Kịch bản: Số định danh cho thấy mẹ đã đủ 80 tuổi khi sinh con
    Biết gia đình làm khai sinh cho cháu "Ông Gia Linh", sinh ngày 31/12/2025, tại "Phường Ba Đình"
    Và gia đình khai "số định danh mẹ" là "001145012345"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | ngày sinh trẻ   | không ai sinh con ở tuổi ấy |
      | số định danh mẹ | không ai sinh con ở tuổi ấy |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_applicant_age
  Kịch bản: Theo số định danh, người yêu cầu có thể vừa đủ 15 tuổi thì được nhận
    Biết gia đình làm khai sinh cho cháu "Ông Gia Linh", sinh ngày 10/01/2026, tại "Phường Ba Đình"
    Và gia đình khai "quan hệ với trẻ" là "anh ruột"
    Và gia đình khai "số định danh người yêu cầu" là "001211012345"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 15/01/2026
    Thì "đăng ký khai sinh" ở trạng thái "chờ xử lý"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_applicant_age
  Kịch bản: Tháng 12 của năm đủ 14 tuổi thì người yêu cầu chắc chắn chưa đủ 15 tuổi
    Biết gia đình làm khai sinh cho cháu "Ông Gia Linh", sinh ngày 10/12/2025, tại "Phường Ba Đình"
    Và gia đình khai "quan hệ với trẻ" là "anh ruột"
    Và gia đình khai "số định danh người yêu cầu" là "001211012345"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 15/12/2025
    Thì tờ khai bị trả lại với các lỗi:
      | số định danh người yêu cầu | phải đủ 15 tuổi |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @nd137_2015_d13
  Kịch bản: Số định danh của chủ hộ chỉ đúng năm nộp hồ sơ thì chưa chắc là chưa sinh
    Biết gia đình làm khai sinh cho cháu "Ông Gia Linh", sinh ngày 31/12/2025, tại "Phường Ba Đình"
    Và gia đình khai:
      | nơi đăng ký thường trú | nhà của người khác |
      | họ tên chủ hộ          | Trần Văn Cả        |
      | số định danh chủ hộ    | 001226012345       |
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 01/01/2026
    Thì "đăng ký khai sinh" ở trạng thái "chờ xử lý"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_facts_agree
  Kịch bản: Trẻ bị bỏ rơi mà vẫn khai xác định được cha
    Biết gia đình làm khai sinh cho cháu "Ông Gia Linh", sinh ngày 10/08/2026, tại "Phường Ba Đình"
    Và gia đình khai "căn cứ của việc sinh" là "biên bản về việc trẻ bị bỏ rơi"
    Và gia đình khai "xác định được cha"
    Và gia đình khai "chưa xác định được mẹ"
    Và gia đình bỏ trống mục "họ tên mẹ"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | căn cứ của việc sinh | trẻ bị bỏ rơi là trẻ chưa xác định được cả cha và mẹ |
      | xác định được cha    | trẻ bị bỏ rơi là trẻ chưa xác định được cả cha và mẹ |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_facts_agree
  Kịch bản: Người yêu cầu là cha mà khai chưa xác định được cha
    Biết gia đình làm khai sinh cho cháu "Ông Gia Linh", sinh ngày 10/08/2026, tại "Phường Ba Đình"
    Và gia đình khai "quan hệ với trẻ" là "cha"
    Và gia đình khai "chưa xác định được cha"
    Và gia đình bỏ trống mục "họ tên cha"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | xác định được cha | người yêu cầu là cha, mẹ thì đã xác định được cha, mẹ ấy |
      | quan hệ với trẻ   | người yêu cầu là cha, mẹ thì đã xác định được cha, mẹ ấy |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_facts_agree
  Kịch bản: Chưa xác định được mẹ thì cha mẹ không thể đã đăng ký kết hôn
    Biết gia đình làm khai sinh cho cháu "Ông Gia Linh", sinh ngày 10/08/2026, tại "Phường Ba Đình"
    Và gia đình khai "chưa xác định được mẹ"
    Và gia đình khai "cha mẹ có đăng ký kết hôn"
    Và gia đình bỏ trống mục "họ tên mẹ"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | xác định được mẹ          | cha mẹ có đăng ký kết hôn thì xác định được cả hai |
      | xác định được cha         | cha mẹ có đăng ký kết hôn thì xác định được cả hai |
      | cha mẹ có đăng ký kết hôn | cha mẹ có đăng ký kết hôn thì xác định được cả hai |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_facts_agree
  Kịch bản: Chưa xác định được cả cha và mẹ thì khai cha mẹ kết hôn là khai mục không được hỏi
    Biết gia đình làm khai sinh cho cháu "Ông Gia Linh", sinh ngày 10/08/2026, tại "Phường Ba Đình"
    Và gia đình khai "căn cứ của việc sinh" là "biên bản về việc trẻ bị bỏ rơi"
    Và gia đình khai "cha mẹ có đăng ký kết hôn"
    Và gia đình bỏ trống mục "họ tên mẹ"
    Và gia đình bỏ trống mục "họ tên cha"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | cha mẹ có đăng ký kết hôn | bỏ mục này: chỉ khai khi “xác định được mẹ hoặc xác định được cha” |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_facts_agree
  Kịch bản: Chưa xác định được cả cha và mẹ thì không có nhà của cha hoặc mẹ được giao nuôi con
    Biết gia đình làm khai sinh cho cháu "Ông Gia Linh", sinh ngày 10/08/2026, tại "Phường Ba Đình"
    Và gia đình khai "căn cứ của việc sinh" là "biên bản về việc trẻ bị bỏ rơi"
    Và gia đình khai "nơi đăng ký thường trú" là "nhà của cha hoặc mẹ được Tòa án giao nuôi con"
    Và gia đình bỏ trống mục "họ tên mẹ"
    Và gia đình bỏ trống mục "họ tên cha"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | xác định được mẹ       | chưa xác định được cha, mẹ thì không có nhà của cha, mẹ |
      | xác định được cha      | chưa xác định được cha, mẹ thì không có nhà của cha, mẹ |
      | nơi đăng ký thường trú | chưa xác định được cha, mẹ thì không có nhà của cha, mẹ |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_facts_agree
  Kịch bản: Mẹ mang quốc tịch nước ngoài mà khai cha mẹ là công dân
    Biết gia đình làm khai sinh cho cháu "Ông Gia Linh", sinh ngày 10/08/2026, tại "Phường Ba Đình"
    Và gia đình khai "quốc tịch mẹ" là "Hàn Quốc"
    Và gia đình khai "cha mẹ là công dân Việt Nam"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | cha hoặc mẹ là người nước ngoài | cha hoặc mẹ mang quốc tịch nước ngoài thì là người nước ngoài |
      | quốc tịch mẹ                    | cha hoặc mẹ mang quốc tịch nước ngoài thì là người nước ngoài |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_facts_agree
  Khung kịch bản: Chỉ xác định được mẹ hay cha là người Việt Nam mà khai có người nước ngoài
    Biết gia đình làm khai sinh cho cháu "Ông Gia Linh", sinh ngày 10/08/2026, tại "Phường Ba Đình"
    Và gia đình khai "chưa xác định được <người kia>"
    Và gia đình khai "cha mẹ không đăng ký kết hôn"
    Và gia đình khai "quốc tịch <người này>" là "<quốc tịch>"
    Và gia đình khai "cha hoặc mẹ là người nước ngoài"
    Và gia đình bỏ trống mục "họ tên <người kia>"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | xác định được mẹ                | cha, mẹ đều có quốc tịch Việt Nam thì không phải người nước ngoài |
      | xác định được cha               | cha, mẹ đều có quốc tịch Việt Nam thì không phải người nước ngoài |
      | cha hoặc mẹ là người nước ngoài | cha, mẹ đều có quốc tịch Việt Nam thì không phải người nước ngoài |
      | quốc tịch <người này>           | cha, mẹ đều có quốc tịch Việt Nam thì không phải người nước ngoài |

    Dữ liệu:
      | người này | người kia | quốc tịch             |
      | mẹ        | cha       | Việt Nam              |
      | mẹ        | cha       | Việt Nam và nước khác |
      | cha       | mẹ        | Việt Nam              |
      | cha       | mẹ        | Việt Nam và nước khác |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @nd137_2015_d13
  Khung kịch bản: Số định danh của người yêu cầu chỉ giới tính khác quan hệ với trẻ
    Biết gia đình làm khai sinh cho cháu "Ông Gia Linh", sinh ngày 10/08/2026, tại "Phường Ba Đình"
    Và gia đình khai "quan hệ với trẻ" là "<quan hệ>"
    Và gia đình khai "số định danh người yêu cầu" là "<số>"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | số định danh người yêu cầu | chẵn là nam, lẻ là nữ |
      | quan hệ với trẻ            | chẵn là nam, lẻ là nữ |

    Dữ liệu:
      | quan hệ  | số           |
      | chú      | 001190012345 |
      | bà ngoại | 001060012345 |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_facts_agree
  Kịch bản: Người yêu cầu có số định danh của mẹ mà khai là bà ngoại
    Biết gia đình làm khai sinh cho cháu "Ông Gia Linh", sinh ngày 10/08/2026, tại "Phường Ba Đình"
    Và gia đình khai:
      | họ tên người yêu cầu       | Trần Thị Thu |
      | số định danh người yêu cầu | 001190012345 |
      | quan hệ với trẻ            | bà ngoại     |
      | số định danh mẹ            | 001190012345 |
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | số định danh người yêu cầu | quan hệ với trẻ phải là mẹ, cha |
      | quan hệ với trẻ            | quan hệ với trẻ phải là mẹ, cha |
      | số định danh mẹ            | quan hệ với trẻ phải là mẹ, cha |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_facts_agree
  Kịch bản: Người yêu cầu là mẹ, cùng số định danh và họ tên với mẹ thì được nhận
    Biết gia đình làm khai sinh cho cháu "Ông Gia Linh", sinh ngày 10/08/2026, tại "Phường Ba Đình"
    Và gia đình khai:
      | họ tên người yêu cầu       | Trần Thị Thu |
      | số định danh người yêu cầu | 001190012345 |
      | quan hệ với trẻ            | mẹ           |
      | số định danh mẹ            | 001190012345 |
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì "đăng ký khai sinh" ở trạng thái "chờ xử lý"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_facts_agree
  Kịch bản: Người yêu cầu khai là mẹ mà số định danh không phải của mẹ
    Biết gia đình làm khai sinh cho cháu "Ông Gia Linh", sinh ngày 10/08/2026, tại "Phường Ba Đình"
    Và gia đình khai:
      | họ tên người yêu cầu       | Trần Thị Thu |
      | số định danh người yêu cầu | 001190012345 |
      | quan hệ với trẻ            | mẹ           |
      | số định danh mẹ            | 001192054321 |
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | số định danh người yêu cầu | số định danh phải là của mẹ, cha |
      | quan hệ với trẻ            | số định danh phải là của mẹ, cha |
      | số định danh mẹ            | số định danh phải là của mẹ, cha |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_facts_agree
  Kịch bản: Người yêu cầu có số định danh của mẹ mà mang họ tên khác
    Biết gia đình làm khai sinh cho cháu "Ông Gia Linh", sinh ngày 10/08/2026, tại "Phường Ba Đình"
    Và gia đình khai:
      | họ tên người yêu cầu       | Lê Thị Tám   |
      | số định danh người yêu cầu | 001190012345 |
      | quan hệ với trẻ            | mẹ           |
      | số định danh mẹ            | 001190012345 |
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | họ tên người yêu cầu       | một số định danh chỉ là của một người, một họ tên |
      | số định danh người yêu cầu | một số định danh chỉ là của một người, một họ tên |
      | họ tên mẹ                  | một số định danh chỉ là của một người, một họ tên |
      | số định danh mẹ            | một số định danh chỉ là của một người, một họ tên |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_facts_agree
  Khung kịch bản: Chủ hộ có số định danh của người yêu cầu, cha, mẹ mà mang họ tên khác
    Biết gia đình làm khai sinh cho cháu "Ông Gia Linh", sinh ngày 10/08/2026, tại "Phường Ba Đình"
    Và gia đình khai "quan hệ với trẻ" là "chú"
    Và gia đình khai "chủ hộ nơi đăng ký thường trú" là "người khác"
    Và gia đình khai "số định danh <người này>" là "<số>"
    Và gia đình khai "họ tên chủ hộ" là "Lê Văn Khác"
    Và gia đình khai "số định danh chủ hộ" là "<số>"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | họ tên <người này>       | một số định danh chỉ là của một người, một họ tên |
      | số định danh <người này> | một số định danh chỉ là của một người, một họ tên |
      | họ tên chủ hộ            | một số định danh chỉ là của một người, một họ tên |
      | số định danh chủ hộ      | một số định danh chỉ là của một người, một họ tên |

    Dữ liệu:
      | người này     | số           |
      | người yêu cầu | 001090012345 |
      | mẹ            | 001192054321 |
      | cha           | 001090054321 |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_facts_agree
  Khung kịch bản: Chủ hộ có cùng số định danh và họ tên với người yêu cầu, cha, mẹ thì được nhận
    Biết gia đình làm khai sinh cho cháu "Ông Gia Linh", sinh ngày 10/08/2026, tại "Phường Ba Đình"
    Và gia đình khai "quan hệ với trẻ" là "chú"
    Và gia đình khai "chủ hộ nơi đăng ký thường trú" là "người khác"
    Và gia đình khai "số định danh <người này>" là "<số>"
    Và gia đình khai "họ tên chủ hộ" là "<họ tên>"
    Và gia đình khai "số định danh chủ hộ" là "<số>"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì "đăng ký khai sinh" ở trạng thái "chờ xử lý"

    Dữ liệu:
      | người này     | số           | họ tên         |
      | người yêu cầu | 001090012345 | Nguyễn Văn Hải |
      | mẹ            | 001192054321 | Trần Thị Thu   |
      | cha           | 001091054321 | Nguyễn Văn Hải |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_facts_agree
  Khung kịch bản: Cha, mẹ sinh đúng ngày con sinh, hay theo số định danh từ đầu năm ấy trở đi, thì không phải là cha, mẹ
    Biết gia đình làm khai sinh cho cháu "Ông Gia Linh", sinh ngày 01/01/2025, tại "Phường Ba Đình"
    Và gia đình khai "quan hệ với trẻ" là "chú"
    Và gia đình khai "<mục>" là "<giá trị>"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | ngày sinh trẻ | cha, mẹ phải sinh trước con, ông, bà phải sinh trước cháu; mâu thuẫn với <mục> |
      | <mục>         | cha, mẹ phải sinh trước con, ông, bà phải sinh trước cháu                      |

    Dữ liệu:
      | mục              | giá trị      |
      | số định danh mẹ  | 001325012345 |
      | số định danh cha | 001225012345 |
      | ngày sinh cha    | 01/01/2025   |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_facts_agree
  Kịch bản: Người yêu cầu là cha mà theo số định danh sinh cùng năm với trẻ
    Biết gia đình làm khai sinh cho cháu "Ông Gia Linh", sinh ngày 01/01/2010, tại "Phường Ba Đình"
    Và gia đình khai "số định danh người yêu cầu" là "001210012345"
    Và gia đình khai "quan hệ với trẻ" là "cha"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | số định danh người yêu cầu | cha, mẹ phải sinh trước con, ông, bà phải sinh trước cháu |
      | quan hệ với trẻ            | cha, mẹ phải sinh trước con, ông, bà phải sinh trước cháu |
      | ngày sinh trẻ              | cha, mẹ phải sinh trước con, ông, bà phải sinh trước cháu |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_facts_agree
  Khung kịch bản: Cha, mẹ mang quốc tịch Việt Nam, hay thêm quốc tịch khác, thì không bắt buộc khai là người nước ngoài
    Biết gia đình làm khai sinh cho cháu "Ông Gia Linh", sinh ngày 31/12/2025, tại "Phường Ba Đình"
    Và gia đình khai "<mục>" là "<quốc tịch>"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì "đăng ký khai sinh" ở trạng thái "chờ xử lý"

    Dữ liệu:
      | mục           | quốc tịch             |
      | quốc tịch mẹ  | Việt Nam              |
      | quốc tịch mẹ  | Việt Nam và nước khác |
      | quốc tịch cha | Việt Nam              |
      | quốc tịch cha | Việt Nam và nước khác |
