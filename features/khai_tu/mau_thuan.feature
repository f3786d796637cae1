# language: vi
Tính năng: Tờ khai khai tử tự mâu thuẫn
  Điều không thể cùng đúng thì tờ khai bị trả lại, nêu các mục mâu thuẫn; chưa chắc là mâu thuẫn thì được nhận.

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_working_age @gd_war_age @gd_service_age @gd_poor_child_age
  Khung kịch bản: Vừa đủ tuổi hay chưa quá tuổi thì khai như vậy được nhận
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "quan hệ với người chết" là "em ruột"
    Và gia đình khai "ngày sinh người chết" là "<ngày sinh>"
    Và gia đình khai "<điều khai>"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì "đăng ký khai tử" ở trạng thái "chờ xử lý"

    Dữ liệu:
      | ngày sinh  | điều khai                                         |
      | 15/08/2008 | cựu chiến binh                                    |
      | 21/07/1942 | thanh niên xung phong thời kháng chiến chống Pháp |
      | 31/12/1976 | dân công hỏa tuyến                                |
      | 16/08/1956 | đang phục vụ trong lực lượng vũ trang             |
      | 16/08/2004 | con của người đơn thân nghèo                      |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_working_age @gd_war_age @gd_service_age @gd_poor_child_age
  Khung kịch bản: Non tuổi một ngày hay quá tuổi từ ngày ấy thì tờ khai bị trả lại
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "quan hệ với người chết" là "em ruột"
    Và gia đình khai "ngày sinh người chết" là "<ngày sinh>"
    Và gia đình khai "<điều khai>"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | <điều khai>          | <lỗi> |
      | ngày sinh người chết | <lỗi> |
      | giờ, ngày chết       | <lỗi> |

    Dữ liệu:
      | ngày sinh  | điều khai                                         | lỗi                               |
      | 16/08/2008 | cựu chiến binh                                    | ở tuổi ấy không thể như vậy       |
      | 22/07/1942 | thanh niên xung phong thời kháng chiến chống Pháp | khi chiến tranh kết thúc          |
      | 01/01/1977 | dân công hỏa tuyến                                | khi chiến tranh kết thúc          |
      | 15/08/1956 | đang phục vụ trong lực lượng vũ trang             | ở tuổi ấy không thể như vậy       |
      | 15/08/2004 | con của người đơn thân nghèo                      | ở tuổi ấy không còn hưởng như vậy |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_working_age @gd_war_age @gd_service_age @gd_poor_child_age
  Khung kịch bản: Chỉ có số định danh thì tính tuổi theo năm sinh trong số, chưa chắc là non tuổi hay quá tuổi thì được nhận
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày <ngày mất>, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "quan hệ với người chết" là "em ruột"
    Và gia đình khai "số định danh người chết" là "<số>"
    Và gia đình khai "<điều khai>"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì "đăng ký khai tử" ở trạng thái "chờ xử lý"

    Dữ liệu:
      | ngày mất   | số           | điều khai                                                         |
      | 15/01/2026 | 001211012345 | đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng |
      | 15/01/2026 | 001208012345 | cựu chiến binh                                                    |
      | 15/01/2026 | 001042012345 | thanh niên xung phong thời kháng chiến chống Pháp                 |
      | 15/01/2026 | 001076012345 | dân công hỏa tuyến                                                |
      | 30/12/2025 | 001055012345 | đang phục vụ trong lực lượng vũ trang                             |
      | 30/12/2025 | 001203012345 | con của người đơn thân nghèo                                      |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_working_age @gd_war_age @gd_service_age @gd_poor_child_age
  Khung kịch bản: Theo năm sinh trong số định danh mà chắc là non tuổi hay quá tuổi thì tờ khai bị trả lại
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày <ngày mất>, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "quan hệ với người chết" là "em ruột"
    Và gia đình khai "số định danh người chết" là "<số>"
    Và gia đình khai "<điều khai>"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | <điều khai>             | <lỗi> |
      | số định danh người chết | <lỗi> |
      | giờ, ngày chết          | <lỗi> |

    Dữ liệu:
      | ngày mất   | số           | điều khai                                                         | lỗi                               |
      | 15/12/2025 | 001211012345 | đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng | chưa đủ tuổi lao động             |
      | 15/12/2025 | 001208012345 | cựu chiến binh                                                    | ở tuổi ấy không thể như vậy       |
      | 15/12/2025 | 001043012345 | thanh niên xung phong thời kháng chiến chống Pháp                 | khi chiến tranh kết thúc          |
      | 15/12/2025 | 001077012345 | dân công hỏa tuyến                                                | khi chiến tranh kết thúc          |
      | 31/12/2025 | 001055012345 | đang phục vụ trong lực lượng vũ trang                             | ở tuổi ấy không thể như vậy       |
      | 31/12/2025 | 001203012345 | con của người đơn thân nghèo                                      | ở tuổi ấy không còn hưởng như vậy |

  @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_social_pension_age
  Kịch bản: Theo năm sinh trong số định danh có thể đã 70 tuổi thì khai hưu trí xã hội được nhận
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/01/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "quan hệ với người chết" là "em ruột"
    Và gia đình khai "số định danh người chết" là "001056012345"
    Và gia đình khai "hưởng hoặc đã nộp hồ sơ hưởng trợ cấp hưu trí xã hội"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì "đăng ký khai tử" ở trạng thái "chờ xử lý"

  @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_social_pension_age
  Kịch bản: Theo năm sinh trong số định danh chắc chưa đến 70 tuổi thì chưa hưởng hưu trí xã hội
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/12/2025, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "quan hệ với người chết" là "em ruột"
    Và gia đình khai "số định danh người chết" là "001056012345"
    Và gia đình khai "hưởng hoặc đã nộp hồ sơ hưởng trợ cấp hưu trí xã hội"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | hưởng hoặc đã nộp hồ sơ hưởng trợ cấp hưu trí xã hội | chưa đủ tuổi hưởng trợ cấp hưu trí xã hội |
      | số định danh người chết                              | chưa đủ tuổi hưởng trợ cấp hưu trí xã hội |
      | giờ, ngày chết                                       | chưa đủ tuổi hưởng trợ cấp hưu trí xã hội |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_working_age
  Khung kịch bản: Đóng bảo hiểm xã hội bằng đúng số tháng từ khi đủ 15 tuổi đến khi chết thì được nhận
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "quan hệ với người chết" là "em ruột"
    Và gia đình khai "<mục>" là "<sinh>"
    Và gia đình khai "số tháng đóng BHXH bắt buộc" là "<số tháng>"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì "đăng ký khai tử" ở trạng thái "chờ xử lý"

    Dữ liệu:
      | mục                     | sinh         | số tháng |
      | ngày sinh người chết    | 02/03/2000   | 137      |
      | số định danh người chết | 001200012345 | 139      |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_working_age
  Khung kịch bản: Đóng bảo hiểm xã hội quá một tháng so với từ khi đủ 15 tuổi thì tờ khai bị trả lại
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "quan hệ với người chết" là "em ruột"
    Và gia đình khai "<mục>" là "<sinh>"
    Và gia đình khai "số tháng đóng BHXH bắt buộc" là "<số tháng>"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/11/2026
    Thì tờ khai bị trả lại với các lỗi:
      | số tháng đóng BHXH bắt buộc  | nhiều hơn số tháng từ khi đủ 15 tuổi đến khi chết |
      | số tháng đóng BHXH tự nguyện | nhiều hơn số tháng từ khi đủ 15 tuổi đến khi chết |
      | <mục>                        | nhiều hơn số tháng từ khi đủ 15 tuổi đến khi chết |
      | giờ, ngày chết               | nhiều hơn số tháng từ khi đủ 15 tuổi đến khi chết |

    Dữ liệu:
      | mục                     | sinh         | số tháng |
      | ngày sinh người chết    | 02/03/2000   | 138      |
      | số định danh người chết | 001200012345 | 140      |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_oldest
  Kịch bản: Theo năm sinh trong số định danh chưa chắc đã 130 tuổi thì được nhận
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 30/12/2030, cư trú tại "Phường Ba Đình"
    Và gia đình khai "quan hệ với người chết" là "em ruột"
    Và gia đình khai "số định danh người chết" là "001000012345"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 05/01/2031
    Thì "đăng ký khai tử" ở trạng thái "chờ xử lý"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_oldest
  Kịch bản: Theo năm sinh trong số định danh đã 130 tuổi thì hỏi lại
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 31/12/2030, cư trú tại "Phường Ba Đình"
    Và gia đình khai "quan hệ với người chết" là "em ruột"
    Và gia đình khai "số định danh người chết" là "001000012345"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 05/01/2031
    Thì tờ khai bị trả lại với các lỗi:
      | số định danh người chết | không ai sống lâu như vậy |
      | giờ, ngày chết          | không ai sống lâu như vậy |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_facts_agree
  Kịch bản: Số định danh chỉ năm sinh sau năm chết thì tờ khai bị trả lại
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 31/12/2025, cư trú tại "Phường Ba Đình"
    Và gia đình khai "quan hệ với người chết" là "em ruột"
    Và gia đình khai "số định danh người chết" là "001226012345"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 05/01/2026
    Thì tờ khai bị trả lại với các lỗi:
      | số định danh người chết | không ai chết trước khi sinh |
      | giờ, ngày chết          | không ai chết trước khi sinh |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_facts_agree
  Kịch bản: Giấy tờ cấp trong năm sinh của số định danh thì được nhận
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình khai "quan hệ với người chết" là "em ruột"
    Và gia đình khai "số định danh người chết" là "001045012345"
    Và gia đình khai "ngày cấp giấy tờ" là "01/01/1945"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì "đăng ký khai tử" ở trạng thái "chờ xử lý"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_facts_agree
  Kịch bản: Giấy tờ cấp trước năm sinh của số định danh thì tờ khai bị trả lại
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình khai "quan hệ với người chết" là "em ruột"
    Và gia đình khai "số định danh người chết" là "001045012345"
    Và gia đình khai "ngày cấp giấy tờ" là "31/12/1944"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | số định danh người chết | giấy tờ không thể cấp trước khi sinh |
      | ngày cấp giấy tờ        | giấy tờ không thể cấp trước khi sinh |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_parent_age @gd_facts_agree
  Khung kịch bản: Người yêu cầu là cha, là con mà theo số định danh có thể cách người chết 12 tuổi thì được nhận
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "số định danh người yêu cầu" là "001070012345"
    Và gia đình khai "quan hệ với người chết" là "<quan hệ>"
    Và gia đình khai "ngày sinh người chết" là "<ngày sinh>"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì "đăng ký khai tử" ở trạng thái "chờ xử lý"

    Dữ liệu:
      | quan hệ | ngày sinh  |
      | cha     | 15/01/1982 |
      | con đẻ  | 31/12/1958 |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_parent_age
  Khung kịch bản: Người yêu cầu là cha, là con mà theo số định danh cách người chết chưa đến 12 tuổi thì tờ khai bị trả lại
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "số định danh người yêu cầu" là "001070012345"
    Và gia đình khai "quan hệ với người chết" là "<quan hệ>"
    Và gia đình khai "ngày sinh người chết" là "<ngày sinh>"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | số định danh người yêu cầu | cha, mẹ phải hơn con ít nhất 12 tuổi |
      | quan hệ với người chết     | cha, mẹ phải hơn con ít nhất 12 tuổi |
      | ngày sinh người chết       | cha, mẹ phải hơn con ít nhất 12 tuổi |

    Dữ liệu:
      | quan hệ | ngày sinh  |
      | cha     | 15/12/1981 |
      | con đẻ  | 01/01/1959 |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_facts_agree
  Khung kịch bản: Người yêu cầu là ông, cha mà sinh sau, là con, cháu mà sinh trước người chết thì tờ khai bị trả lại
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "số định danh người yêu cầu" là "001070012345"
    Và gia đình khai "quan hệ với người chết" là "<quan hệ>"
    Và gia đình khai "ngày sinh người chết" là "<ngày sinh>"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | số định danh người yêu cầu | cha, mẹ phải sinh trước con, ông, bà phải sinh trước cháu |
      | quan hệ với người chết     | cha, mẹ phải sinh trước con, ông, bà phải sinh trước cháu |
      | ngày sinh người chết       | cha, mẹ phải sinh trước con, ông, bà phải sinh trước cháu |

    Dữ liệu:
      | quan hệ  | ngày sinh  |
      | ông nội  | 31/12/1969 |
      | ông nội  | 01/01/1970 |
      | cha      | 31/12/1969 |
      | cháu nội | 31/12/1970 |
      | con đẻ   | 31/12/1970 |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd137_2015_d13
  Kịch bản: Người yêu cầu là vợ mà số định danh chỉ nam thì tờ khai bị trả lại
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "số định danh người yêu cầu" là "001070012345"
    Và gia đình khai "quan hệ với người chết" là "vợ"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | số định danh người yêu cầu | chẵn là nam, lẻ là nữ |
      | quan hệ với người chết     | chẵn là nam, lẻ là nữ |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_facts_agree
  Khung kịch bản: Người yêu cầu là chồng của người chết là nam, khai hay theo số định danh, thì tờ khai bị trả lại
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "số định danh người yêu cầu" là "001070012345"
    Và gia đình khai "quan hệ với người chết" là "chồng"
    Và gia đình khai "<mục>" là "<giá trị>"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | quan hệ với người chết | vợ là của người nam, chồng là của người nữ |
      | <mục>                  | vợ là của người nam, chồng là của người nữ |

    Dữ liệu:
      | mục                     | giá trị      |
      | giới tính               | nam          |
      | số định danh người chết | 001072012345 |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_facts_agree @nd137_2015_d13
  Khung kịch bản: Người yêu cầu là chồng của người chết là nữ thì được nhận
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "số định danh người yêu cầu" là "001070012345"
    Và gia đình khai "quan hệ với người chết" là "chồng"
    Và gia đình khai "<mục>" là "<giá trị>"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì "đăng ký khai tử" ở trạng thái "chờ xử lý"

    Dữ liệu:
      | mục                     | giá trị      |
      | giới tính               | nữ           |
      | số định danh người chết | 001172012345 |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_parent_age @gd_facts_agree
  Khung kịch bản: Người nhận trợ cấp là cha, là con mà theo số định danh có thể cách người chết 12 tuổi thì được nhận
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "quan hệ với người chết" là "em ruột"
    Và gia đình khai "số định danh người nhận" là "001070012345"
    Và gia đình khai "quan hệ của người nhận với người chết" là "<quan hệ>"
    Và gia đình khai "ngày sinh người chết" là "<ngày sinh>"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì "đăng ký khai tử" ở trạng thái "chờ xử lý"

    Dữ liệu:
      | quan hệ | ngày sinh  |
      | cha     | 15/01/1982 |
      | con đẻ  | 31/12/1958 |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_parent_age
  Khung kịch bản: Người nhận trợ cấp là cha, là con mà theo số định danh cách người chết chưa đến 12 tuổi thì tờ khai bị trả lại
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "quan hệ với người chết" là "em ruột"
    Và gia đình khai "số định danh người nhận" là "001070012345"
    Và gia đình khai "quan hệ của người nhận với người chết" là "<quan hệ>"
    Và gia đình khai "ngày sinh người chết" là "<ngày sinh>"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | ngày sinh người chết                  | cha, mẹ phải hơn con ít nhất 12 tuổi |
      | số định danh người nhận               | cha, mẹ phải hơn con ít nhất 12 tuổi |
      | quan hệ của người nhận với người chết | cha, mẹ phải hơn con ít nhất 12 tuổi |

    Dữ liệu:
      | quan hệ | ngày sinh  |
      | cha     | 15/12/1981 |
      | con đẻ  | 01/01/1959 |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_facts_agree
  Khung kịch bản: Người nhận trợ cấp là ông, cha mà sinh sau, là con, cháu mà sinh trước người chết thì tờ khai bị trả lại
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "quan hệ với người chết" là "em ruột"
    Và gia đình khai "số định danh người nhận" là "001070012345"
    Và gia đình khai "quan hệ của người nhận với người chết" là "<quan hệ>"
    Và gia đình khai "ngày sinh người chết" là "<ngày sinh>"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | ngày sinh người chết                  | cha, mẹ phải sinh trước con, ông, bà phải sinh trước cháu |
      | số định danh người nhận               | cha, mẹ phải sinh trước con, ông, bà phải sinh trước cháu |
      | quan hệ của người nhận với người chết | cha, mẹ phải sinh trước con, ông, bà phải sinh trước cháu |

    Dữ liệu:
      | quan hệ  | ngày sinh  |
      | ông nội  | 31/12/1969 |
      | ông nội  | 01/01/1970 |
      | cha      | 31/12/1969 |
      | cháu nội | 31/12/1970 |
      | con đẻ   | 31/12/1970 |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd137_2015_d13
  Kịch bản: Người nhận trợ cấp là vợ mà số định danh chỉ nam thì tờ khai bị trả lại
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "quan hệ với người chết" là "em ruột"
    Và gia đình khai "số định danh người nhận" là "001070012345"
    Và gia đình khai "quan hệ của người nhận với người chết" là "vợ"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | số định danh người nhận               | chẵn là nam, lẻ là nữ |
      | quan hệ của người nhận với người chết | chẵn là nam, lẻ là nữ |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_facts_agree
  Khung kịch bản: Người nhận trợ cấp là chồng của người chết là nam, khai hay theo số định danh, thì tờ khai bị trả lại
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "quan hệ với người chết" là "em ruột"
    Và gia đình khai "số định danh người nhận" là "001070012345"
    Và gia đình khai "quan hệ của người nhận với người chết" là "chồng"
    Và gia đình khai "<mục>" là "<giá trị>"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | <mục>                                 | vợ là của người nam, chồng là của người nữ |
      | quan hệ của người nhận với người chết | vợ là của người nam, chồng là của người nữ |

    Dữ liệu:
      | mục                     | giá trị      |
      | giới tính               | nam          |
      | số định danh người chết | 001072012345 |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_facts_agree @nd137_2015_d13
  Khung kịch bản: Người nhận trợ cấp là chồng của người chết là nữ thì được nhận
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "quan hệ với người chết" là "em ruột"
    Và gia đình khai "số định danh người nhận" là "001070012345"
    Và gia đình khai "quan hệ của người nhận với người chết" là "chồng"
    Và gia đình khai "<mục>" là "<giá trị>"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì "đăng ký khai tử" ở trạng thái "chờ xử lý"

    Dữ liệu:
      | mục                     | giá trị      |
      | giới tính               | nữ           |
      | số định danh người chết | 001172012345 |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_applicant_age @l41_2024
  Kịch bản: Người yêu cầu theo số định danh có thể đã đủ 15 tuổi thì được nhận
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 01/12/2025, cư trú tại "Phường Ba Đình"
    Và gia đình khai "quan hệ với người chết" là "cháu nội"
    Và gia đình khai "số định danh người yêu cầu" là "001211012345"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 05/01/2026
    Thì "đăng ký khai tử" ở trạng thái "chờ xử lý"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_applicant_age
  Kịch bản: Người yêu cầu theo số định danh chưa đủ 15 tuổi thì tờ khai bị trả lại
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 01/12/2025, cư trú tại "Phường Ba Đình"
    Và gia đình khai "quan hệ với người chết" là "cháu nội"
    Và gia đình khai "số định danh người yêu cầu" là "001211012345"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 15/12/2025
    Thì tờ khai bị trả lại với các lỗi:
      | số định danh người yêu cầu | phải đủ 15 tuổi |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd137_2015_d13
  Khung kịch bản: Số định danh chỉ năm nộp hồ sơ thì người ấy có thể đã sinh
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 20/12/2025, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "<mục>" là "001226012345"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 01/01/2026
    Thì "đăng ký khai tử" ở trạng thái "chờ xử lý"

    Dữ liệu:
      | mục                     |
      | số định danh người nhận |
      | số định danh chủ hộ     |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd137_2015_d13
  Khung kịch bản: Số định danh chỉ năm sau ngày nộp hồ sơ thì người ấy chưa sinh, tờ khai bị trả lại
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 20/12/2025, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "<mục>" là "001226012345"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 31/12/2025
    Thì tờ khai bị trả lại với các lỗi:
      | <mục> | số định danh chỉ năm sinh sau ngày nộp hồ sơ |

    Dữ liệu:
      | mục                     |
      | số định danh người nhận |
      | số định danh chủ hộ     |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_facts_agree
  Khung kịch bản: Một số định danh, một họ tên thì người yêu cầu cũng là người nhận trợ cấp, là chủ hộ
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "<số>" là "001070012345"
    Và gia đình khai "<tên>" là "Trần Văn Minh"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì "đăng ký khai tử" ở trạng thái "chờ xử lý"

    Dữ liệu:
      | số                      | tên                       |
      | số định danh người nhận | họ tên người nhận trợ cấp |
      | số định danh chủ hộ     | họ tên chủ hộ             |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_facts_agree
  Khung kịch bản: Số định danh của người yêu cầu mà tên người nhận trợ cấp hay chủ hộ khác thì tờ khai bị trả lại
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "<số>" là "001070012345"
    Và gia đình khai "<tên>" là "Lê Văn Khác"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | họ tên người yêu cầu       | một số định danh chỉ là của một người, một họ tên |
      | số định danh người yêu cầu | một số định danh chỉ là của một người, một họ tên |
      | <tên>                      | một số định danh chỉ là của một người, một họ tên |
      | <số>                       | một số định danh chỉ là của một người, một họ tên |

    Dữ liệu:
      | số                      | tên                       |
      | số định danh người nhận | họ tên người nhận trợ cấp |
      | số định danh chủ hộ     | họ tên chủ hộ             |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_facts_agree
  Kịch bản: Người nhận trợ cấp và chủ hộ một số định danh, một họ tên thì được nhận
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "số định danh người nhận" là "001072012345"
    Và gia đình khai "họ tên người nhận trợ cấp" là "Lê Văn Hoan"
    Và gia đình khai "số định danh chủ hộ" là "001072012345"
    Và gia đình khai "họ tên chủ hộ" là "Lê Văn Hoan"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì "đăng ký khai tử" ở trạng thái "chờ xử lý"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_facts_agree
  Kịch bản: Người nhận trợ cấp và chủ hộ một số định danh mà hai họ tên thì tờ khai bị trả lại
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "số định danh người nhận" là "001072012345"
    Và gia đình khai "họ tên người nhận trợ cấp" là "Lê Văn Hoan"
    Và gia đình khai "số định danh chủ hộ" là "001072012345"
    Và gia đình khai "họ tên chủ hộ" là "Lê Văn Khác"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | họ tên chủ hộ             | một số định danh chỉ là của một người, một họ tên |
      | số định danh chủ hộ       | một số định danh chỉ là của một người, một họ tên |
      | họ tên người nhận trợ cấp | một số định danh chỉ là của một người, một họ tên |
      | số định danh người nhận   | một số định danh chỉ là của một người, một họ tên |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_facts_agree
  Kịch bản: Người chết là chủ hộ thì một số định danh, một họ tên được nhận
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình khai "số định danh người chết" là "001046012345"
    Và gia đình khai "số định danh chủ hộ" là "001046012345"
    Và gia đình khai "họ tên chủ hộ" là "Trần Văn Hòa"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì "đăng ký khai tử" ở trạng thái "chờ xử lý"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_working_age
  Khung kịch bản: Chưa đủ tuổi lao động theo số định danh thì chỉ nêu một lỗi ấy, không nêu thêm lỗi về chiến tranh hay phục vụ
    Biết gia đình làm khai tử cho "Trần Gia Huy", mất ngày 15/12/2025, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "quan hệ với người chết" là "ông ngoại"
    Và gia đình khai "số định danh người chết" là "001211012345"
    Và gia đình khai "<điều khai>"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | <điều khai>             | chưa đủ tuổi lao động |
      | số định danh người chết | chưa đủ tuổi lao động |
      | giờ, ngày chết          | chưa đủ tuổi lao động |

    Dữ liệu:
      | điều khai                                         |
      | cựu chiến binh                                    |
      | dân công hỏa tuyến                                |
      | thanh niên xung phong thời kháng chiến chống Pháp |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_working_age
  Kịch bản: Chưa đủ tuổi lao động theo số định danh mà khai tháng đóng bảo hiểm thì chỉ nêu lỗi về tuổi
    Biết gia đình làm khai tử cho "Trần Gia Huy", mất ngày 15/12/2025, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "quan hệ với người chết" là "ông ngoại"
    Và gia đình khai "số định danh người chết" là "001211012345"
    Và gia đình khai "số tháng đóng BHXH bắt buộc" là "12"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | số tháng đóng BHXH bắt buộc | chưa đủ tuổi lao động |
      | số định danh người chết     | chưa đủ tuổi lao động |
      | giờ, ngày chết              | chưa đủ tuổi lao động |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_facts_agree
  Khung kịch bản: Giấy báo tử cấp đúng ngày chết hay sau đó thì được nhận
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình khai "ngày cấp giấy báo tử" là "<ngày cấp>"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì "đăng ký khai tử" ở trạng thái "chờ xử lý"

    Dữ liệu:
      | ngày cấp   |
      | 15/08/2026 |
      | 16/08/2026 |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_facts_agree
  Khung kịch bản: Giấy tờ cấp đúng ngày sinh hay sau đó thì được nhận
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình khai "ngày sinh người chết" là "10/02/1950"
    Và gia đình khai "ngày cấp giấy tờ" là "<ngày cấp>"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì "đăng ký khai tử" ở trạng thái "chờ xử lý"

    Dữ liệu:
      | ngày cấp   |
      | 10/02/1950 |
      | 05/06/2021 |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_facts_agree
  Khung kịch bản: Theo số định danh, năm sinh bắt đầu đúng ngày chết hay ngày cấp giấy tờ thì chưa là mâu thuẫn
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày <ngày mất>, cư trú tại "Phường Ba Đình"
    Và gia đình khai "số định danh người chết" là "001226012345"
    Và gia đình bỏ trống mục "ngày sinh người chết"
    Và gia đình khai "ngày cấp giấy tờ" là "01/01/2026"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì "đăng ký khai tử" ở trạng thái "chờ xử lý"

    Dữ liệu:
      | ngày mất   |
      | 01/01/2026 |
      | 15/08/2026 |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_facts_agree
  Kịch bản: Theo số định danh, sinh trước năm cấp giấy tờ thì được nhận
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình khai "số định danh người chết" là "001050012345"
    Và gia đình bỏ trống mục "ngày sinh người chết"
    Và gia đình khai "ngày cấp giấy tờ" là "05/06/2021"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì "đăng ký khai tử" ở trạng thái "chờ xử lý"
