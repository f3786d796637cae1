# language: vi
Tính năng: Tờ khai điện tử của nhóm khai tử
  Từng mục hỏi ai, có bắt buộc không, lấy từ đâu; điều gì nơi khác đã có thì gia đình không phải khai.

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Khung kịch bản: Câu hỏi ở màn hình đầu của Cổng
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì tờ khai hỏi "<mục>", "<phải khai không>", từ "<nguồn>"
    Và mục "<mục>" ghi "<cách ghi>"
    Và mục "<mục>" dùng cho "mọi thủ tục"

    Dữ liệu:
      | mục                                   | phải khai không | nguồn                         | cách ghi                        |
      | xã nơi cư trú cuối cùng               | phải chọn       | người dân                     | xã, phường                      |
      | căn cứ của việc chết                  | phải chọn       | người dân                     | một trong 5 câu trả lời         |
      | hoàn cảnh chết                        | phải chọn       | người dân                     | một trong 5 câu trả lời         |
      | xác định được nơi cư trú cuối cùng    | phải chọn       | người dân                     | có hay không                    |
      | người chết có đăng ký thường trú      | phải chọn       | dữ liệu dân cư, rồi người dân | có hay không                    |
      | đang phục vụ trong lực lượng vũ trang | phải chọn       | người dân                     | có hay không, hoặc “không biết” |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Khung kịch bản: Mục về người yêu cầu, người chết, việc chết, bản sao và chủ hộ
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì tờ khai hỏi "<mục>", "<phải khai không>", từ "<nguồn>"
    Và mục "<mục>" ghi "<cách ghi>"
    Và mục "<mục>" dùng cho "mọi thủ tục"

    Dữ liệu:
      | mục                        | phải khai không | nguồn                         | cách ghi                                                   |
      | họ tên người yêu cầu       | phải khai       | tài khoản, rồi người dân      | họ tên                                                     |
      | số định danh người yêu cầu | phải khai       | tài khoản, rồi người dân      | số định danh                                               |
      | quan hệ với người chết     | phải khai       | người dân                     | một trong 57 câu trả lời, hoặc lời khác                    |
      | họ tên người chết          | phải khai       | người dân                     | họ tên                                                     |
      | ngày sinh người chết       | được bỏ trống   | dữ liệu dân cư, rồi người dân | ngày, tháng hay năm                                        |
      | giới tính                  | được bỏ trống   | dữ liệu dân cư, rồi người dân | một trong 2 câu trả lời                                    |
      | số định danh người chết    | được bỏ trống   | người dân                     | số của một trong 3 loại giấy tờ                            |
      | ngày cấp giấy tờ           | được bỏ trống   | dữ liệu dân cư, rồi người dân | ngày                                                       |
      | nơi cấp giấy tờ            | được bỏ trống   | dữ liệu dân cư, rồi người dân | chữ                                                        |
      | quốc tịch                  | phải khai       | dữ liệu dân cư, rồi người dân | một trong 34 câu trả lời, hoặc lời khác, hoặc “không biết” |
      | dân tộc                    | được bỏ trống   | dữ liệu dân cư, rồi người dân | chữ                                                        |
      | loại cư trú                | phải khai       | dữ liệu dân cư, rồi người dân | một trong 3 câu trả lời                                    |
      | quốc gia cư trú            | được bỏ trống   | dữ liệu dân cư, rồi người dân | chữ                                                        |
      | nơi cư trú cuối cùng       | được bỏ trống   | dữ liệu dân cư, rồi người dân | chữ                                                        |
      | giờ, ngày chết             | phải khai       | cơ sở y tế, rồi người dân     | giờ, ngày hay chỉ ngày                                     |
      | nơi chết                   | được bỏ trống   | cơ sở y tế, rồi người dân     | chữ                                                        |
      | nguyên nhân chết           | được bỏ trống   | cơ sở y tế, rồi người dân     | chữ                                                        |
      | yêu cầu bản sao            | được bỏ trống   | người dân                     | chữ                                                        |
      | số lượng bản sao           | được bỏ trống   | người dân                     | số                                                         |
      | họ tên chủ hộ              | được bỏ trống   | dữ liệu dân cư, rồi người dân | họ tên                                                     |
      | số định danh chủ hộ        | được bỏ trống   | dữ liệu dân cư, rồi người dân | số định danh                                               |
      | quan hệ với chủ hộ         | được bỏ trống   | người dân                     | một trong 57 câu trả lời, hoặc lời khác                    |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Khung kịch bản: Có giấy báo tử thì hỏi về giấy ấy
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì tờ khai hỏi "<mục>", "<phải khai không>", từ "<nguồn>"
    Và mục "<mục>" ghi "<cách ghi>"
    Và mục "<mục>" dùng cho "mọi thủ tục"

    Dữ liệu:
      | mục                  | phải khai không | nguồn                     | cách ghi |
      | loại giấy báo tử     | được bỏ trống   | cơ sở y tế, rồi người dân | chữ      |
      | số giấy báo tử       | được bỏ trống   | cơ sở y tế, rồi người dân | chữ      |
      | ngày cấp giấy báo tử | được bỏ trống   | cơ sở y tế, rồi người dân | ngày     |
      | nơi cấp giấy báo tử  | được bỏ trống   | cơ sở y tế, rồi người dân | chữ      |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Khung kịch bản: Không có giấy báo tử thì không hỏi về giấy ấy
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình khai "căn cứ của việc chết" là "giấy tờ chứng minh sự kiện chết"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì mục "<mục>" không được hỏi

    Dữ liệu:
      | mục                  |
      | loại giấy báo tử     |
      | số giấy báo tử       |
      | ngày cấp giấy báo tử |
      | nơi cấp giấy báo tử  |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_recipient_items
  Khung kịch bản: Chọn mai táng phí thì hỏi về chế độ của người chết và người nhận
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì tờ khai hỏi "<mục>", "<phải khai không>", từ "<nguồn>"
    Và mục "<mục>" ghi "<cách ghi>"
    Và mục "<mục>" dùng cho "<thủ tục>"

    Dữ liệu:
      | mục                                                               | phải khai không | nguồn     | cách ghi                                | thủ tục      |
      | đang đi làm, đóng BHXH qua đơn vị                                 | phải chọn       | người dân | có hay không, hoặc “không biết”         | mọi thủ tục  |
      | đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng | phải chọn       | người dân | có hay không, hoặc “không biết”         | mọi thủ tục  |
      | chết do tai nạn lao động, bệnh nghề nghiệp                        | phải chọn       | người dân | có hay không, hoặc “không biết”         | mọi thủ tục  |
      | người có công hoặc thân nhân hưởng trợ cấp hằng tháng             | phải chọn       | người dân | có hay không, hoặc “không biết”         | mọi thủ tục  |
      | cựu chiến binh                                                    | phải chọn       | người dân | có hay không, hoặc “không biết”         | mọi thủ tục  |
      | dân công hỏa tuyến                                                | phải chọn       | người dân | có hay không, hoặc “không biết”         | mọi thủ tục  |
      | thanh niên xung phong thời kháng chiến chống Pháp                 | phải chọn       | người dân | có hay không, hoặc “không biết”         | mọi thủ tục  |
      | hưởng trợ giúp xã hội hằng tháng                                  | phải chọn       | người dân | có hay không, hoặc “không biết”         | mọi thủ tục  |
      | con của người đơn thân nghèo                                      | phải chọn       | người dân | có hay không, hoặc “không biết”         | mọi thủ tục  |
      | hưởng trợ cấp tuất BHXH hằng tháng hoặc trợ cấp hằng tháng khác   | phải chọn       | người dân | có hay không, hoặc “không biết”         | mọi thủ tục  |
      | số tháng đóng BHXH bắt buộc                                       | phải chọn       | người dân | số, hoặc “không biết”                   | mọi thủ tục  |
      | số tháng đóng BHXH tự nguyện                                      | phải chọn       | người dân | số, hoặc “không biết”                   | mọi thủ tục  |
      | họ tên người nhận trợ cấp                                         | được bỏ trống   | người dân | họ tên                                  | mai táng phí |
      | số định danh người nhận                                           | được bỏ trống   | người dân | số định danh                            | mai táng phí |
      | quan hệ của người nhận với người chết                             | được bỏ trống   | người dân | một trong 57 câu trả lời, hoặc lời khác | mai táng phí |
      | tài khoản nhận tiền                                               | được bỏ trống   | người dân | chữ                                     | mai táng phí |

  @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Khung kịch bản: Từ 01/07/2025 hỏi cả về hưu trí xã hội
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì tờ khai hỏi "<mục>", "<phải khai không>", từ "<nguồn>"
    Và mục "<mục>" ghi "<cách ghi>"
    Và mục "<mục>" dùng cho "mọi thủ tục"

    Dữ liệu:
      | mục                                                  | phải khai không | nguồn     | cách ghi                        |
      | hưởng hoặc đã nộp hồ sơ hưởng trợ cấp hưu trí xã hội | phải chọn       | người dân | có hay không, hoặc “không biết” |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Khung kịch bản: Không chọn mai táng phí thì không hỏi về chế độ và người nhận
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "2 thủ tục: khai tử, xóa thường trú"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì mục "<mục>" không được hỏi

    Dữ liệu:
      | mục                                                               |
      | đang đi làm, đóng BHXH qua đơn vị                                 |
      | đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng |
      | chết do tai nạn lao động, bệnh nghề nghiệp                        |
      | người có công hoặc thân nhân hưởng trợ cấp hằng tháng             |
      | cựu chiến binh                                                    |
      | dân công hỏa tuyến                                                |
      | thanh niên xung phong thời kháng chiến chống Pháp                 |
      | hưởng trợ giúp xã hội hằng tháng                                  |
      | con của người đơn thân nghèo                                      |
      | hưởng trợ cấp tuất BHXH hằng tháng hoặc trợ cấp hằng tháng khác   |
      | số tháng đóng BHXH bắt buộc                                       |
      | số tháng đóng BHXH tự nguyện                                      |
      | họ tên người nhận trợ cấp                                         |
      | số định danh người nhận                                           |
      | quan hệ của người nhận với người chết                             |
      | tài khoản nhận tiền                                               |

  @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Khung kịch bản: Không chọn mai táng phí thì không hỏi về hưu trí xã hội
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "2 thủ tục: khai tử, xóa thường trú"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì mục "<mục>" không được hỏi

    Dữ liệu:
      | mục                                                  |
      | hưởng hoặc đã nộp hồ sơ hưởng trợ cấp hưu trí xã hội |

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Khung kịch bản: Chọn trợ cấp tuất thì hỏi về thân nhân
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì tờ khai hỏi "<mục>", "<phải khai không>", từ "<nguồn>"
    Và mục "<mục>" ghi "<cách ghi>"
    Và mục "<mục>" dùng cho "<thủ tục>"

    Dữ liệu:
      | mục                                | phải khai không | nguồn     | cách ghi                | thủ tục      |
      | trợ cấp tuất                       | phải chọn       | người dân | một trong 2 câu trả lời | mọi thủ tục  |
      | danh sách thân nhân của người chết | được bỏ trống   | người dân | chữ                     | trợ cấp tuất |

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Khung kịch bản: Không chọn trợ cấp tuất thì không hỏi về thân nhân
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì mục "<mục>" không được hỏi

    Dữ liệu:
      | mục                                |
      | trợ cấp tuất                       |
      | danh sách thân nhân của người chết |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Khung kịch bản: Rõ nơi cư trú cuối cùng thì không hỏi xã nơi chết, thường trú tại đó thì không hỏi xã thường trú
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì mục "<mục>" không được hỏi

    Dữ liệu:
      | mục                       |
      | xã nơi chết               |
      | xã nơi đăng ký thường trú |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Khung kịch bản: Nơi cư trú cuối cùng là nơi tạm trú thì hỏi xã nơi đăng ký thường trú
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình khai "loại cư trú" là "tạm trú"
    Và gia đình khai "xã nơi đăng ký thường trú" là "Phường Ngọc Hà"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì tờ khai hỏi "<mục>", "<phải khai không>", từ "<nguồn>"
    Và mục "<mục>" ghi "<cách ghi>"
    Và mục "<mục>" dùng cho "mọi thủ tục"

    Dữ liệu:
      | mục                       | phải khai không | nguồn     | cách ghi   |
      | xã nơi đăng ký thường trú | phải chọn       | người dân | xã, phường |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Khung kịch bản: Không rõ nơi cư trú cuối cùng thì hỏi xã nơi chết
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình khai "không xác định được nơi cư trú cuối cùng"
    Và gia đình bỏ trống mục "xã nơi cư trú cuối cùng"
    Và gia đình khai "xã nơi chết" là "Phường Ngọc Hà"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì tờ khai hỏi "<mục>", "<phải khai không>", từ "<nguồn>"
    Và mục "<mục>" ghi "<cách ghi>"
    Và mục "<mục>" dùng cho "mọi thủ tục"

    Dữ liệu:
      | mục         | phải khai không | nguồn     | cách ghi   |
      | xã nơi chết | phải chọn       | người dân | xã, phường |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Khung kịch bản: Không rõ nơi cư trú cuối cùng thì không hỏi loại cư trú ở đó
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình khai "không xác định được nơi cư trú cuối cùng"
    Và gia đình bỏ trống mục "xã nơi cư trú cuối cùng"
    Và gia đình khai "xã nơi chết" là "Phường Ngọc Hà"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì mục "<mục>" không được hỏi

    Dữ liệu:
      | mục                       |
      | xã nơi cư trú cuối cùng   |
      | loại cư trú               |
      | xã nơi đăng ký thường trú |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd123_2015_d4_k2
  Khung kịch bản: Giấy báo tử của công an hay của xã cũng được hỏi đủ loại, số, ngày cấp, nơi cấp
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình khai "căn cứ của việc chết" là "<giấy>"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì tờ khai hỏi "loại giấy báo tử", "được bỏ trống", từ "cơ sở y tế, rồi người dân"
    Và tờ khai hỏi "số giấy báo tử", "được bỏ trống", từ "cơ sở y tế, rồi người dân"
    Và tờ khai hỏi "ngày cấp giấy báo tử", "được bỏ trống", từ "cơ sở y tế, rồi người dân"
    Và tờ khai hỏi "nơi cấp giấy báo tử", "được bỏ trống", từ "cơ sở y tế, rồi người dân"

    Dữ liệu:
      | giấy                                                          |
      | giấy báo tử của công an, giám định pháp y (tai nạn, đột ngột) |
      | giấy báo tử của UBND cấp xã nơi chết                          |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd63_2024_d12
  Khung kịch bản: Chọn hai thủ tục mà khai số định danh, quan hệ, tài khoản của người nhận thì tờ khai bị trả lại
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình khai "<mục>" là "<giá trị>"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | <mục> | bỏ mục này |

    Dữ liệu:
      | mục                                   | giá trị      |
      | số định danh người nhận               | 001172012345 |
      | quan hệ của người nhận với người chết | em ruột      |
      | tài khoản nhận tiền                   | 0123456789   |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd63_2024_d12
  Khung kịch bản: Mục của mai táng phí thì nơi đăng ký khai tử không yêu cầu bổ sung
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi cơ quan yêu cầu bổ sung "<mục>" cho "đăng ký khai tử"
    Thì không thực hiện được vì "phải là danh sách trong số"

    Dữ liệu:
      | mục                                   |
      | họ tên người nhận trợ cấp             |
      | số định danh người nhận               |
      | quan hệ của người nhận với người chết |
      | tài khoản nhận tiền                   |

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd63_2024_d12
  Kịch bản: Danh sách thân nhân là mục của trợ cấp tuất, nơi đăng ký khai tử không yêu cầu bổ sung
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi cơ quan yêu cầu bổ sung "danh sách thân nhân của người chết" cho "đăng ký khai tử"
    Thì không thực hiện được vì "phải là danh sách trong số"

  @pb_15_06_2023
  Kịch bản: Không rõ nơi cư trú cuối cùng, năm 2023 tờ khai vẫn thay đủ các tờ khai riêng
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình khai "không xác định được nơi cư trú cuối cùng"
    Và gia đình bỏ trống mục "xã nơi cư trú cuối cùng"
    Và gia đình khai "xã nơi chết" là "Phường Ngọc Hà"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 14/08/2026
    Thì gia đình khai 25 mục thay cho 39 mục của các tờ khai riêng
    Và con số này là "nguồn thứ cấp"

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026
  Kịch bản: Không rõ nơi cư trú cuối cùng, tờ khai vẫn thay đủ các tờ khai riêng
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình khai "không xác định được nơi cư trú cuối cùng"
    Và gia đình bỏ trống mục "xã nơi cư trú cuối cùng"
    Và gia đình khai "xã nơi chết" là "Phường Ngọc Hà"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 14/08/2026
    Thì gia đình khai 25 mục thay cho 33 mục của các tờ khai riêng
    Và con số này là "chưa kiểm chứng"

  @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Kịch bản: Nộp riêng, không rõ nơi cư trú cuối cùng thì bớt một mục
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình khai "không xác định được nơi cư trú cuối cùng"
    Và gia đình bỏ trống mục "xã nơi cư trú cuối cùng"
    Và gia đình khai "xã nơi chết" là "Phường Ngọc Hà"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 14/08/2026
    Thì gia đình khai 25 mục thay cho 0 mục của các tờ khai riêng
    Và con số này là "nguồn thứ cấp"

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026
  Kịch bản: Không rõ nơi cư trú cuối cùng, thêm trợ cấp tuất thì vẫn thêm danh sách thân nhân
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình khai "không xác định được nơi cư trú cuối cùng"
    Và gia đình bỏ trống mục "xã nơi cư trú cuối cùng"
    Và gia đình khai "xã nơi chết" là "Phường Ngọc Hà"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 14/08/2026
    Thì gia đình khai 30 mục thay cho 46 mục của các tờ khai riêng
    Và con số này là "giả định"
