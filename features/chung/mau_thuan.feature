# language: vi
Tính năng: Điều khai mâu thuẫn
  Hai điều không thể cùng đúng thì tờ khai bị trả lại, mỗi mục liên quan đều được nêu cùng căn cứ. Điều chưa chắc mâu thuẫn thì được nhận.

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_facts_agree
  Khung kịch bản: Cha, mẹ phải sinh trước con
    Biết gia đình làm khai sinh cho cháu "Ông Gia Linh", sinh ngày <ngày sinh>, tại "Phường Ba Đình"
    Và gia đình khai "quan hệ với trẻ" là "anh ruột"
    Và gia đình khai "<mục>" là "<giá trị>"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | ngày sinh trẻ | mâu thuẫn với <mục>         |
      | <mục>         | cha, mẹ phải sinh trước con |

    Dữ liệu:
      | ngày sinh  | mục              | giá trị      |
      | 10/08/2026 | ngày sinh mẹ     | 10/08/2026   |
      | 10/08/2026 | ngày sinh cha    | 11/08/2026   |
      | 31/12/1989 | số định danh mẹ  | 001190012345 |
      | 31/12/1989 | số định danh cha | 001090054321 |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_facts_agree
  Kịch bản: Người yêu cầu khai là cha mà số định danh cho thấy sinh sau con
    Biết gia đình làm khai sinh cho cháu "Ông Gia Linh", sinh ngày 31/12/1989, tại "Phường Ba Đình"
    Và gia đình khai "số định danh người yêu cầu" là "001090012345"
    Và gia đình khai "quan hệ với trẻ" là "cha"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | số định danh người yêu cầu | cha, mẹ phải sinh trước con                           |
      | quan hệ với trẻ            | mâu thuẫn với số định danh người yêu cầu; ngày sinh trẻ |
      | ngày sinh trẻ              | mâu thuẫn với số định danh người yêu cầu              |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @nd137_2015_d13
  Khung kịch bản: Số định danh của cha, mẹ khác năm sinh đã khai
    Biết gia đình làm khai sinh cho cháu "Ông Gia Linh", sinh ngày 10/08/2026, tại "Phường Ba Đình"
    Và gia đình khai:
      | <mục ngày>      | 03/02/1991   |
      | <mục số>        | <số>         |
      | quan hệ với trẻ | chú          |
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | <mục ngày> | mâu thuẫn với <mục số>             |
      | <mục số>   | chữ số thứ 5 và 6 chỉ năm sinh     |

    Dữ liệu:
      | mục ngày      | mục số           | số           |
      | ngày sinh mẹ  | số định danh mẹ  | 001190012345 |
      | ngày sinh cha | số định danh cha | 001089012345 |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_facts_agree
  Kịch bản: Mẹ và cha không thể là một người
    Biết gia đình làm khai sinh cho cháu "Ông Gia Linh", sinh ngày 10/08/2026, tại "Phường Ba Đình"
    Và gia đình khai:
      | số định danh mẹ  | C1234567 |
      | số định danh cha | c1234567 |
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | số định danh mẹ  | mẹ và cha phải là hai người    |
      | số định danh cha | mâu thuẫn với số định danh mẹ  |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_working_age
  Khung kịch bản: Trẻ em không thể đã đi làm, đóng bảo hiểm, phục vụ
    Biết gia đình làm khai tử cho "Trần Gia Huy", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "quan hệ với người chết" là "ông ngoại"
    Và gia đình khai "ngày sinh người chết" là "2012"
    Và gia đình khai "<điều khai>"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | <điều khai>          | chưa đủ tuổi lao động      |
      | ngày sinh người chết | mâu thuẫn với <điều khai>  |
      | giờ, ngày chết       | mâu thuẫn với <điều khai>  |

    Dữ liệu:
      | điều khai                                                         |
      | đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng |
      | đang đi làm, đóng BHXH qua đơn vị                                 |
      | đang phục vụ trong lực lượng vũ trang                             |
      | chết do tai nạn lao động, bệnh nghề nghiệp                        |
      | cựu chiến binh                                                    |
      | dân công hỏa tuyến                                                |
      | thanh niên xung phong thời kháng chiến chống Pháp                 |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_working_age
  Kịch bản: Số tháng đóng bảo hiểm bắt buộc của trẻ em
    Biết gia đình làm khai tử cho "Trần Gia Huy", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "quan hệ với người chết" là "ông ngoại"
    Và gia đình khai "ngày sinh người chết" là "16/08/2011"
    Và gia đình khai "số tháng đóng BHXH bắt buộc" là "12"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | số tháng đóng BHXH bắt buộc | chưa đủ tuổi lao động                     |
      | ngày sinh người chết        | mâu thuẫn với số tháng đóng BHXH bắt buộc |
      | giờ, ngày chết              | mâu thuẫn với số tháng đóng BHXH bắt buộc |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_working_age
  Kịch bản: Số tháng đóng bảo hiểm tự nguyện của trẻ em, tính chung với bắt buộc
    Biết gia đình làm khai tử cho "Trần Gia Huy", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "quan hệ với người chết" là "ông ngoại"
    Và gia đình khai "ngày sinh người chết" là "16/08/2011"
    Và gia đình khai "số tháng đóng BHXH tự nguyện" là "60"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | số tháng đóng BHXH bắt buộc  | chưa đủ tuổi lao động                      |
      | số tháng đóng BHXH tự nguyện | chưa đủ tuổi lao động                      |
      | ngày sinh người chết         | mâu thuẫn với số tháng đóng BHXH bắt buộc  |
      | giờ, ngày chết               | mâu thuẫn với số tháng đóng BHXH bắt buộc  |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_working_age
  Khung kịch bản: Đủ tuổi, hoặc chưa chắc là chưa đủ tuổi thì không mâu thuẫn
    Biết gia đình làm khai tử cho "Trần Gia Huy", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "quan hệ với người chết" là "ông ngoại"
    Và gia đình khai "ngày sinh người chết" là "<ngày sinh>"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì "đăng ký khai tử" ở trạng thái "chờ xử lý"

    Dữ liệu:
      | ngày sinh  |
      | 15/08/2011 |
      | 08/2011    |
      | 2011       |

  @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_social_pension_age
  Kịch bản: Chưa đủ tuổi thì chưa hưởng trợ cấp hưu trí xã hội
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "quan hệ với người chết" là "em ruột"
    Và gia đình khai "ngày sinh người chết" là "16/08/1956"
    Và gia đình khai "hưởng hoặc đã nộp hồ sơ hưởng trợ cấp hưu trí xã hội"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | hưởng hoặc đã nộp hồ sơ hưởng trợ cấp hưu trí xã hội | chưa đủ tuổi hưởng trợ cấp hưu trí xã hội |
      | ngày sinh người chết                                 | chưa đủ tuổi hưởng trợ cấp hưu trí xã hội |
      | giờ, ngày chết                                       | chưa đủ tuổi hưởng trợ cấp hưu trí xã hội |

  @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_social_pension_age @gd_day_of_death
  Kịch bản: Đủ 70 tuổi thì có thể hưởng trợ cấp hưu trí xã hội
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "ngày sinh người chết" là "15/08/1956"
    Và gia đình khai "hưởng hoặc đã nộp hồ sơ hưởng trợ cấp hưu trí xã hội"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì "đăng ký khai tử" ở trạng thái "chờ xử lý"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_oldest
  Khung kịch bản: Ngày sinh quá xa thì hỏi lại, sinh trước năm 1900 thì được
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/1998, cư trú tại "Phường Ba Đình"
    Và gia đình khai "ngày sinh người chết" là "<ngày sinh>"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | ngày sinh người chết | không ai sống lâu như vậy          |
      | giờ, ngày chết       | mâu thuẫn với ngày sinh người chết |

    Dữ liệu:
      | ngày sinh  |
      | 15/08/1868 |
      | 1867       |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_oldest
  Khung kịch bản: Người sinh trước năm 1900 được khai tử
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/1998, cư trú tại "Phường Ba Đình"
    Và gia đình khai "ngày sinh người chết" là "<ngày sinh>"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì "đăng ký khai tử" ở trạng thái "chờ xử lý"

    Dữ liệu:
      | ngày sinh  |
      | 16/08/1868 |
      | 1868       |
      | 11/1895    |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_facts_agree
  Khung kịch bản: Người chết không khai, không nhận trợ cấp
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "số định danh người chết" là "001046012345"
    Và gia đình khai "<mục>" là "001046012345"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | <mục trước> | người chết không thể là người yêu cầu hay người nhận trợ cấp |
      | <mục sau>   | người chết không thể là người yêu cầu hay người nhận trợ cấp |

    Dữ liệu:
      | mục                        | mục trước                  | mục sau                 |
      | số định danh người yêu cầu | số định danh người yêu cầu | số định danh người chết |
      | số định danh người nhận    | số định danh người chết    | số định danh người nhận |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd137_2015_d13
  Khung kịch bản: Số định danh của người chết khác giới tính, năm sinh đã khai
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "số định danh người chết" là "001046012345"
    Và gia đình khai "<mục>" là "<giá trị>"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | <mục>                   | mâu thuẫn với số định danh người chết  |
      | số định danh người chết | chữ số thứ 4 của số định danh          |

    Dữ liệu:
      | mục                  | giá trị |
      | giới tính            | nữ      |
      | ngày sinh người chết | 03/1947 |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_facts_agree
  Khung kịch bản: Việc sau không có ngày trước
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "quan hệ với người chết" là "em ruột"
    Và gia đình khai "<mục>" là "<ngày>"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | <mục trước> | <lỗi> |
      | <mục sau>   | <lỗi> |

    Dữ liệu:
      | mục                  | ngày       | mục trước            | mục sau              | lỗi                                         |
      | ngày sinh người chết | 16/08/2026 | ngày sinh người chết | giờ, ngày chết       | không ai chết trước khi sinh                |
      | ngày cấp giấy báo tử | 14/08/2026 | giờ, ngày chết       | ngày cấp giấy báo tử | giấy báo tử không thể cấp trước ngày chết   |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_facts_agree
  Khung kịch bản: Con phải sinh sau người chết là cha, mẹ; cha, mẹ phải sinh trước người chết
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình khai "quan hệ với người chết" là "<quan hệ>"
    Và gia đình khai "số định danh người yêu cầu" là "001070012345"
    Và gia đình khai "ngày sinh người chết" là "<ngày sinh>"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | số định danh người yêu cầu | cha, mẹ phải sinh trước con |
      | quan hệ với người chết     | cha, mẹ phải sinh trước con |
      | ngày sinh người chết       | cha, mẹ phải sinh trước con |

    Dữ liệu:
      | quan hệ | ngày sinh  |
      | con đẻ  | 31/12/1970 |
      | cha     | 31/12/1969 |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @nd137_2015_d13 @gd_parent_age @gd_mother_age @gd_applicant_age
  Kịch bản: Số định danh của mẹ khớp năm sinh, cha có hộ chiếu thì được nhận
    Biết gia đình làm khai sinh cho cháu "Ông Gia Linh", sinh ngày 10/08/2026, tại "Phường Ba Đình"
    Và gia đình khai:
      | ngày sinh mẹ     | 03/02/1991   |
      | số định danh mẹ  | 001191012345 |
      | ngày sinh cha    | 05/06/1988   |
      | số định danh cha | X1234567     |
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì "đăng ký khai sinh" ở trạng thái "chờ xử lý"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd137_2015_d13 @gd_parent_age @gd_war_age @gd_service_age @gd_poor_child_age
  Khung kịch bản: Số định danh của người chết khớp, hay không có gì để so thì được nhận
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình khai:
      | giới tính               | <giới tính> |
      | ngày sinh người chết    | 1946        |
      | số định danh người chết | <số>        |
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì "đăng ký khai tử" ở trạng thái "chờ xử lý"

    Dữ liệu:
      | giới tính | số           |
      | Nam       | 001046012345 |
      | nữ        | 001146012345 |
      | nữ        | 012345678    |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_facts_agree
  Kịch bản: Người yêu cầu có số định danh của cha mà khai là ông nội
    Biết gia đình làm khai sinh cho cháu "Ông Gia Linh", sinh ngày 10/08/2026, tại "Phường Ba Đình"
    Và gia đình khai "quan hệ với trẻ" là "ông nội"
    Và gia đình khai "số định danh cha" là "001090012345"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | số định danh người yêu cầu | quan hệ với trẻ phải là mẹ, cha |
      | quan hệ với trẻ            | quan hệ với trẻ phải là mẹ, cha |
      | số định danh cha           | quan hệ với trẻ phải là mẹ, cha |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_facts_agree
  Kịch bản: Người yêu cầu khai là cha mà số định danh không phải của cha
    Biết gia đình làm khai sinh cho cháu "Ông Gia Linh", sinh ngày 10/08/2026, tại "Phường Ba Đình"
    Và gia đình khai "số định danh cha" là "001088054321"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | số định danh người yêu cầu | số định danh phải là của mẹ, cha |
      | quan hệ với trẻ            | số định danh phải là của mẹ, cha |
      | số định danh cha           | số định danh phải là của mẹ, cha |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @nd137_2015_d13
  Khung kịch bản: Số định danh của cha, mẹ chỉ giới tính khác
    Biết gia đình làm khai sinh cho cháu "Ông Gia Linh", sinh ngày 10/08/2026, tại "Phường Ba Đình"
    Và gia đình khai "quan hệ với trẻ" là "chú"
    Và gia đình khai "<mục>" là "<số>"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | <mục> | chẵn là nam, lẻ là nữ |

    Dữ liệu:
      | mục              | số           |
      | số định danh mẹ  | 001090054321 |
      | số định danh cha | 001190054321 |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_parent_age
  Kịch bản: Mẹ phải hơn con ít nhất 12 tuổi
    Biết gia đình làm khai sinh cho cháu "Ông Gia Linh", sinh ngày 10/08/2026, tại "Phường Ba Đình"
    Và gia đình khai "ngày sinh mẹ" là "11/08/2014"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | ngày sinh trẻ | hơn con ít nhất 12 tuổi |
      | ngày sinh mẹ  | hơn con ít nhất 12 tuổi |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_mother_age
  Kịch bản: Không ai sinh con khi đã 80 tuổi
    Biết gia đình làm khai sinh cho cháu "Ông Gia Linh", sinh ngày 10/08/2026, tại "Phường Ba Đình"
    Và gia đình khai "ngày sinh mẹ" là "10/08/1946"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | ngày sinh trẻ | không ai sinh con ở tuổi ấy |
      | ngày sinh mẹ  | không ai sinh con ở tuổi ấy |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_applicant_age
  Kịch bản: Người yêu cầu chưa đủ 15 tuổi theo số định danh
    Biết gia đình làm khai sinh cho cháu "Ông Gia Linh", sinh ngày 10/08/2026, tại "Phường Ba Đình"
    Và gia đình khai "quan hệ với trẻ" là "anh ruột"
    Và gia đình khai "số định danh người yêu cầu" là "001215012345"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | số định danh người yêu cầu | phải đủ 15 tuổi |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_facts_agree
  Kịch bản: Niêm yết trước khi trẻ sinh
    Biết gia đình làm khai sinh cho cháu "Ông Gia Linh", sinh ngày 10/08/2026, tại "Phường Ba Đình"
    Và gia đình khai:
      | căn cứ của việc sinh  | biên bản về việc trẻ bị bỏ rơi |
      | ngày bắt đầu niêm yết | 09/08/2026                     |
    Và gia đình bỏ trống mục "họ tên mẹ"
    Và gia đình bỏ trống mục "họ tên cha"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | ngày sinh trẻ         | không niêm yết về trẻ trước khi trẻ sinh |
      | ngày bắt đầu niêm yết | không niêm yết về trẻ trước khi trẻ sinh |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_war_age
  Khung kịch bản: Chưa sinh hoặc còn quá nhỏ khi chiến tranh kết thúc
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "quan hệ với người chết" là "em ruột"
    Và gia đình khai "ngày sinh người chết" là "<năm>"
    Và gia đình khai "<điều khai>"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | <điều khai>          | khi chiến tranh kết thúc |
      | ngày sinh người chết | khi chiến tranh kết thúc |
      | giờ, ngày chết       | khi chiến tranh kết thúc |

    Dữ liệu:
      | năm  | điều khai |
      | 1990 | thanh niên xung phong thời kháng chiến chống Pháp |
      | 1990 | dân công hỏa tuyến |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_service_age
  Khung kịch bản: Ở tuổi ấy chưa là cựu chiến binh, không còn tại ngũ
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "quan hệ với người chết" là "em ruột"
    Và gia đình khai "ngày sinh người chết" là "<năm>"
    Và gia đình khai "<điều khai>"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | <điều khai>          | ở tuổi ấy |
      | ngày sinh người chết | ở tuổi ấy |
      | giờ, ngày chết       | ở tuổi ấy |

    Dữ liệu:
      | năm  | điều khai |
      | 1945 | đang phục vụ trong lực lượng vũ trang |
      | 2009 | cựu chiến binh |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_poor_child_age
  Khung kịch bản: Từ 22 tuổi không còn là con của người đơn thân nghèo
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "quan hệ với người chết" là "em ruột"
    Và gia đình khai "ngày sinh người chết" là "<năm>"
    Và gia đình khai "<điều khai>"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | <điều khai>          | ở tuổi ấy |
      | ngày sinh người chết | ở tuổi ấy |
      | giờ, ngày chết       | ở tuổi ấy |

    Dữ liệu:
      | năm  | điều khai |
      | 1945 | con của người đơn thân nghèo |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_facts_agree
  Kịch bản: Không có đăng ký thường trú mà nơi cư trú cuối cùng là nơi thường trú
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình khai "người chết không có đăng ký thường trú"
    Và gia đình khai "loại cư trú" là "thường trú"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | xác định được nơi cư trú cuối cùng | không có đăng ký thường trú |
      | người chết có đăng ký thường trú   | không có đăng ký thường trú |
      | loại cư trú                        | không có đăng ký thường trú |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_facts_agree @gd_social_pension_age
  Kịch bản: Một số định danh không của hai người
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình khai:
      | họ tên chủ hộ           | Lê Văn Khác  |
      | số định danh chủ hộ     | 001046012345 |
      | số định danh người chết | 001046012345 |
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | họ tên người chết       | của một người, một họ tên |
      | số định danh người chết | của một người, một họ tên |
      | họ tên chủ hộ           | của một người, một họ tên |
      | số định danh chủ hộ     | của một người, một họ tên |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_facts_agree
  Kịch bản: Trẻ bị bỏ rơi mà vẫn khai xác định được mẹ
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình khai:
      | căn cứ của việc sinh | biên bản về việc trẻ bị bỏ rơi |
    Và gia đình khai "xác định được mẹ"
    Và gia đình khai "chưa xác định được cha"
    Và gia đình bỏ trống mục "họ tên cha"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | căn cứ của việc sinh | trẻ bị bỏ rơi là trẻ chưa xác định được cả cha và mẹ |
      | xác định được mẹ     | trẻ bị bỏ rơi là trẻ chưa xác định được cả cha và mẹ |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_facts_agree
  Kịch bản: Người yêu cầu là mẹ mà khai chưa xác định được mẹ
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình khai:
      | quan hệ với trẻ            | mẹ           |
      | số định danh người yêu cầu | 001190012345 |
    Và gia đình khai "chưa xác định được mẹ"
    Và gia đình bỏ trống mục "họ tên mẹ"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | xác định được mẹ | người yêu cầu là cha, mẹ thì đã xác định được cha, mẹ ấy |
      | quan hệ với trẻ  | người yêu cầu là cha, mẹ thì đã xác định được cha, mẹ ấy |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_facts_agree
  Kịch bản: Chưa xác định được cha thì cha mẹ không thể đã đăng ký kết hôn
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình khai:
      | quan hệ với trẻ            | mẹ           |
      | số định danh người yêu cầu | 001190012345 |
    Và gia đình khai "chưa xác định được cha"
    Và gia đình khai "cha mẹ có đăng ký kết hôn"
    Và gia đình bỏ trống mục "họ tên cha"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | xác định được mẹ          | cha mẹ có đăng ký kết hôn thì xác định được cả hai |
      | xác định được cha         | cha mẹ có đăng ký kết hôn thì xác định được cả hai |
      | cha mẹ có đăng ký kết hôn | cha mẹ có đăng ký kết hôn thì xác định được cả hai |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_facts_agree
  Kịch bản: Chưa xác định được cả cha và mẹ thì không có nhà của cha, mẹ
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình khai:
      | quan hệ với trẻ        | người tạm thời nuôi dưỡng      |
      | căn cứ của việc sinh   | biên bản về việc trẻ bị bỏ rơi |
      | nơi đăng ký thường trú | nhà của cha, mẹ                |
    Và gia đình khai "chưa xác định được mẹ"
    Và gia đình khai "chưa xác định được cha"
    Và gia đình bỏ trống mục "họ tên mẹ"
    Và gia đình bỏ trống mục "họ tên cha"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | xác định được mẹ       | chưa xác định được cha, mẹ thì không có nhà của cha, mẹ |
      | xác định được cha      | chưa xác định được cha, mẹ thì không có nhà của cha, mẹ |
      | nơi đăng ký thường trú | chưa xác định được cha, mẹ thì không có nhà của cha, mẹ |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_facts_agree
  Kịch bản: Cha mang quốc tịch nước ngoài mà khai cha mẹ là công dân
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình khai:
      | quốc tịch cha | Hàn Quốc |
    Và gia đình khai "cha mẹ là công dân Việt Nam"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | cha hoặc mẹ là người nước ngoài | cha hoặc mẹ mang quốc tịch nước ngoài thì là người nước ngoài |
      | quốc tịch cha                   | cha hoặc mẹ mang quốc tịch nước ngoài thì là người nước ngoài |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_facts_agree
  Kịch bản: Cha mẹ đều có quốc tịch Việt Nam mà khai có người nước ngoài
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình khai:
      | quốc tịch mẹ  | Việt Nam |
      | quốc tịch cha | Việt Nam |
    Và gia đình khai "cha hoặc mẹ là người nước ngoài"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | xác định được mẹ                | cha, mẹ đều có quốc tịch Việt Nam thì không phải người nước ngoài |
      | xác định được cha               | cha, mẹ đều có quốc tịch Việt Nam thì không phải người nước ngoài |
      | cha hoặc mẹ là người nước ngoài | cha, mẹ đều có quốc tịch Việt Nam thì không phải người nước ngoài |
      | quốc tịch mẹ                    | cha, mẹ đều có quốc tịch Việt Nam thì không phải người nước ngoài |
      | quốc tịch cha                   | cha, mẹ đều có quốc tịch Việt Nam thì không phải người nước ngoài |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_facts_agree
  Kịch bản: Một số định danh mà hai họ tên trong tờ khai sinh
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình khai:
      | số định danh cha | 001090012345 |
      | họ tên cha       | Lê Văn Tám   |
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | họ tên người yêu cầu       | một số định danh chỉ là của một người, một họ tên |
      | số định danh người yêu cầu | một số định danh chỉ là của một người, một họ tên |
      | họ tên cha                 | một số định danh chỉ là của một người, một họ tên |
      | số định danh cha           | một số định danh chỉ là của một người, một họ tên |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @nd137_2015_d13
  Kịch bản: Số định danh của chủ hộ chỉ năm sinh chưa đến
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình khai:
      | nơi đăng ký thường trú | nhà của người khác |
      | họ tên chủ hộ          | Trần Văn Cả        |
      | số định danh chủ hộ    | 001299012345       |
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | số định danh chủ hộ | chữ số thứ 4 của số định danh chỉ thế kỷ, chữ số thứ 5 và 6 chỉ năm sinh |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_parent_age
  Kịch bản: Con phải kém cha, mẹ ít nhất 12 tuổi
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai:
      | ngày sinh người chết | 1960 |
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | số định danh người yêu cầu | cha, mẹ phải hơn con ít nhất 12 tuổi |
      | quan hệ với người chết     | cha, mẹ phải hơn con ít nhất 12 tuổi |
      | ngày sinh người chết       | cha, mẹ phải hơn con ít nhất 12 tuổi |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd137_2015_d13
  Kịch bản: Người yêu cầu là vợ mà số định danh chỉ nam
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai:
      | quan hệ với người chết | vợ  |
      | giới tính              | nam |
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | số định danh người yêu cầu | chữ số thứ 4 của số định danh chỉ giới tính: chẵn là nam, lẻ là nữ |
      | quan hệ với người chết     | chữ số thứ 4 của số định danh chỉ giới tính: chẵn là nam, lẻ là nữ |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd137_2015_d13
  Kịch bản: Số định danh của người nhận trợ cấp chỉ năm sinh chưa đến
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai:
      | họ tên người nhận trợ cấp | Trần Văn Ba  |
      | số định danh người nhận   | 001299012345 |
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | số định danh người nhận | số định danh chỉ năm sinh sau ngày nộp hồ sơ |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_facts_agree
  Kịch bản: Vợ không thể là của người nữ
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai:
      | quan hệ với người chết     | vợ           |
      | số định danh người yêu cầu | 001170012345 |
      | giới tính                  | nữ           |
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | quan hệ với người chết | vợ là của người nam, chồng là của người nữ |
      | giới tính              | vợ là của người nam, chồng là của người nữ |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_facts_agree
  Kịch bản: Giấy tờ tùy thân cấp trước khi sinh
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai:
      | ngày sinh người chết | 02/03/1945 |
      | ngày cấp giấy tờ     | 01/01/1940 |
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | ngày sinh người chết | giấy tờ không thể cấp trước khi sinh |
      | ngày cấp giấy tờ     | giấy tờ không thể cấp trước khi sinh |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_working_age
  Kịch bản: Đóng bảo hiểm xã hội lâu hơn từ khi đủ tuổi lao động
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai:
      | quan hệ với người chết      | anh, chị, em ruột |
      | ngày sinh người chết        | 02/03/2000        |
      | số tháng đóng BHXH bắt buộc | 300               |
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | số tháng đóng BHXH bắt buộc  | số tháng đóng BHXH không thể nhiều hơn số tháng từ khi đủ 15 tuổi đến khi chết |
      | số tháng đóng BHXH tự nguyện | số tháng đóng BHXH không thể nhiều hơn số tháng từ khi đủ 15 tuổi đến khi chết |
      | ngày sinh người chết         | số tháng đóng BHXH không thể nhiều hơn số tháng từ khi đủ 15 tuổi đến khi chết |
      | giờ, ngày chết               | số tháng đóng BHXH không thể nhiều hơn số tháng từ khi đủ 15 tuổi đến khi chết |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Khung kịch bản: Số giấy tờ của mẹ, cha không phải số định danh hay số hộ chiếu thì tờ khai bị trả lại
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình khai "<mục>" là "<số>"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 17/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | <mục> | phải là số định danh cá nhân 12 chữ số |

    Dữ liệu:
      | mục              | số        |
      | số định danh mẹ  | B-1234567 |
      | số định danh cha | B-1234567 |
      | số định danh mẹ  | UNKNOWN   |
      | số định danh cha | khongro   |
