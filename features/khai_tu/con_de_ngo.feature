# language: vi
Tính năng: Điều luật còn để ngỏ trong nhóm khai tử
  Điều chưa đọc được hay chưa rõ thì nói là để ngỏ; hồ sơ nào chạm đến thì được nêu, hồ sơ khác thì không.

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Khung kịch bản: Điều gia đình khai chạm đến điều còn để ngỏ thì hồ sơ nêu điều ấy
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình <điều khai>
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Thì hồ sơ nêu "<điều để ngỏ>" là điều còn để ngỏ

    Dữ liệu:
      | điều khai                                                                                    | điều để ngỏ                          |
      | khai "quốc tịch" là "Canada"                                                                 | khai tử có yếu tố nước ngoài         |
      | khai "hoàn cảnh chết" là "ở nước ngoài, chưa khai tử ở đâu"                                  | chết ở nước ngoài                    |
      | khai "hoàn cảnh chết" là "ở nước ngoài, đã khai tử tại cơ quan đại diện Việt Nam"            | chết ở nước ngoài                    |
      | khai "hoàn cảnh chết" là "ở nước ngoài, đã khai tử tại cơ quan có thẩm quyền của nước ngoài" | chết ở nước ngoài                    |
      | khai "hoàn cảnh chết" là "khi đang chấp hành án phạt tù"                                     | chết khi đang chấp hành án phạt tù   |
      | khai "quan hệ với người chết" là "chắt nội"                                                  | người yêu cầu là chắt                |
      | khai "người có công hoặc thân nhân hưởng trợ cấp hằng tháng"                                 | mai táng phí người có công           |
      | khai "hưởng trợ giúp xã hội hằng tháng"                                                      | mức chuẩn cao hơn do tỉnh quy định   |
      | khai "quốc tịch" là "Việt Nam"                                                               | hỗ trợ chi phí mai táng do thiên tai |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Khung kịch bản: Gia đình không chạm đến thì hồ sơ không nêu
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "cựu chiến binh"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Thì hồ sơ không nêu "<điều để ngỏ>" là điều còn để ngỏ

    Dữ liệu:
      | điều để ngỏ                          |
      | khai tử có yếu tố nước ngoài         |
      | chết ở nước ngoài                    |
      | chết khi đang chấp hành án phạt tù   |
      | người yêu cầu là chắt                |
      | mai táng phí người có công           |
      | mức chuẩn cao hơn do tỉnh quy định   |
      | người có công mà BHXH                |
      | hỗ trợ chi phí mai táng do thiên tai |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Kịch bản: Không xin mai táng phí thì hồ sơ không nêu khoản hỗ trợ khi có thiên tai
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "2 thủ tục: khai tử, xóa thường trú"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Thì hồ sơ không nêu "hỗ trợ chi phí mai táng do thiên tai" là điều còn để ngỏ

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Khung kịch bản: Người có công mà đơn vị giải quyết bảo hiểm xã hội thì hồ sơ nêu cách đọc còn để ngỏ
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "người có công hoặc thân nhân hưởng trợ cấp hằng tháng"
    Và gia đình khai "đang đi làm, đóng BHXH qua đơn vị"
    Và gia đình <điều khai>
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Thì hồ sơ nêu "người có công mà BHXH" là điều còn để ngỏ

    Dữ liệu:
      | điều khai                                                                |
      | khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng" |
      | khai "chết do tai nạn lao động, bệnh nghề nghiệp"                        |
      | khai "số tháng đóng BHXH bắt buộc" là "12"                               |
      | khai "số tháng đóng BHXH tự nguyện" là "60"                              |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Khung kịch bản: Đơn vị không giải quyết, hoặc không phải người có công, thì cách đọc ấy không nêu
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang đi làm, đóng BHXH qua đơn vị"
    Và gia đình <điều khai>
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Thì hồ sơ không nêu "người có công mà BHXH" là điều còn để ngỏ

    Dữ liệu:
      | điều khai                                                                |
      | khai "người có công hoặc thân nhân hưởng trợ cấp hằng tháng"             |
      | khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng" |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Kịch bản: Cả nhóm do nơi khác làm thì điều để ngỏ về từng việc vẫn được nêu
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "người có công hoặc thân nhân hưởng trợ cấp hằng tháng"
    Và gia đình khai "đang phục vụ trong lực lượng vũ trang"
    Và gia đình khai:
      | hoàn cảnh chết         | khi đang chấp hành án phạt tù |
      | quốc tịch              | Canada                        |
      | quan hệ với người chết | chắt nội                      |
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Thì hồ sơ nêu "mai táng phí người có công" là điều còn để ngỏ
    Và hồ sơ nêu "người có công mà BHXH" là điều còn để ngỏ
    Và hồ sơ nêu "khai tử có yếu tố nước ngoài" là điều còn để ngỏ
    Và hồ sơ nêu "người yêu cầu là chắt" là điều còn để ngỏ

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Khung kịch bản: Cả nhóm do nơi khác làm thì điều để ngỏ về khoản tiền vẫn được nêu
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "hoàn cảnh chết" là "khi đang chấp hành án phạt tù"
    Và gia đình <điều khai>
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Thì hồ sơ nêu "<điều để ngỏ>" là điều còn để ngỏ

    Dữ liệu:
      | điều khai                               | điều để ngỏ                          |
      | khai "hưởng trợ giúp xã hội hằng tháng" | mức chuẩn cao hơn do tỉnh quy định   |
      | khai "quốc tịch" là "Việt Nam"          | hỗ trợ chi phí mai táng do thiên tai |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025
  Kịch bản: Khi còn cấp huyện, trợ giúp xã hội cũng nộp tại xã rồi mới lên nơi quyết định
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "hưởng trợ giúp xã hội hằng tháng"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Thì hồ sơ nêu "mai táng phí người có công, bảo trợ xã hội" là điều còn để ngỏ

  @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Kịch bản: Trợ cấp hưu trí xã hội thì hồ sơ nêu mức chuẩn cao hơn của tỉnh
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "hưởng hoặc đã nộp hồ sơ hưởng trợ cấp hưu trí xã hội"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Thì hồ sơ nêu "mức chuẩn cao hơn do tỉnh quy định" là điều còn để ngỏ

  @pb_01_09_2026 @pb_nop_rieng_01_09_2026
  Khung kịch bản: Khoản theo mức chuẩn trợ giúp xã hội thì hồ sơ nêu mẫu của Nghị định 335 chưa đọc được
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "hoàn cảnh chết" là "<hoàn cảnh>"
    Và gia đình khai "<căn cứ>"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Thì hồ sơ nêu "điều kiện và mẫu tờ khai của Nghị định 335/2026" là điều còn để ngỏ

    Dữ liệu:
      | hoàn cảnh                                            | căn cứ                                               |
      | trong nước, không phải khi đang chấp hành án phạt tù | hưởng hoặc đã nộp hồ sơ hưởng trợ cấp hưu trí xã hội |
      | trong nước, không phải khi đang chấp hành án phạt tù | hưởng trợ giúp xã hội hằng tháng                     |
      | khi đang chấp hành án phạt tù                        | hưởng trợ giúp xã hội hằng tháng                     |

  @pb_01_09_2026 @pb_nop_rieng_01_09_2026
  Kịch bản: Khoản theo căn cứ khác thì mẫu của Nghị định 335 không nêu
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "cựu chiến binh"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Thì hồ sơ không nêu "điều kiện và mẫu tờ khai của Nghị định 335/2026" là điều còn để ngỏ

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026
  Khung kịch bản: Từ ba thủ tục trở lên thì hạn chung còn để ngỏ
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "<cách chọn>"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Thì hồ sơ nêu "hạn chung của nhóm khai tử" là điều còn để ngỏ

    Dữ liệu:
      | cách chọn                    |
      | 3 thủ tục: thêm mai táng phí |
      | 4 thủ tục: thêm trợ cấp tuất |

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026
  Khung kịch bản: Hai thủ tục, hoặc cả nhóm do nơi khác làm, thì hạn chung không phải điều để ngỏ
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "<cách chọn>"
    Và gia đình khai "hoàn cảnh chết" là "<hoàn cảnh>"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Thì hồ sơ không nêu "hạn chung của nhóm khai tử" là điều còn để ngỏ

    Dữ liệu:
      | cách chọn                          | hoàn cảnh                                            |
      | 2 thủ tục: khai tử, xóa thường trú | trong nước, không phải khi đang chấp hành án phạt tù |
      | 3 thủ tục: thêm mai táng phí       | khi đang chấp hành án phạt tù                        |

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Kịch bản: Thân nhân im lặng quá năm ngày làm việc thì việc xác nhận muộn còn để ngỏ
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi các cơ quan giải quyết xong mọi thủ tục
    Thì hồ sơ không nêu "thân nhân xác nhận sau khi hết 5 ngày" là điều còn để ngỏ
    Khi đến 08:00 ngày 28/07/2026
    Thì hồ sơ nêu "thân nhân xác nhận sau khi hết 5 ngày" là điều còn để ngỏ

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026
  Khung kịch bản: Thân nhân đã trả lời thì xác nhận muộn không phải điều để ngỏ
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi thân nhân trả lời "<trả lời>"
    Và đến 08:00 ngày 28/07/2026
    Thì hồ sơ không nêu "thân nhân xác nhận sau khi hết 5 ngày" là điều còn để ngỏ

    Dữ liệu:
      | trả lời                              |
      | xác nhận người đại diện nhận trợ cấp |
      | không xác nhận                       |

  @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Kịch bản: Nộp riêng mà thân nhân đã xác nhận thì xác nhận muộn không phải điều để ngỏ
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi đến lượt "trợ cấp tuất"
    Và đến 08:00 ngày 28/07/2026
    Thì hồ sơ không nêu "thân nhân xác nhận sau khi hết 5 ngày" là điều còn để ngỏ

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Kịch bản: Trợ cấp hằng tháng thì không ai phải xác nhận, nên không có điều để ngỏ về xác nhận muộn
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình khai "trợ cấp tuất" là "hằng tháng"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi đến 08:00 ngày 28/07/2026
    Thì hồ sơ không nêu "thân nhân xác nhận sau khi hết 5 ngày" là điều còn để ngỏ

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Kịch bản: Những điều quy trình khai tử nào cũng để ngỏ
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Thì quy trình áp dụng để ngỏ các điều:
      | người dân kiểm tra dự thảo trích lục |
      | tờ khai liên thông có 30 mục         |
      | các nhóm theo Quyết định 290/2005    |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025
  Kịch bản: Khi chưa có trợ cấp hưu trí xã hội, ba tờ khai riêng chưa đọc được
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Thì quy trình áp dụng để ngỏ các điều:
      | tờ khai riêng của cựu chiến binh, dân công hỏa tuyến |

  @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Kịch bản: Từ khi có trợ cấp hưu trí xã hội, bốn tờ khai riêng chưa đọc được
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Thì quy trình áp dụng để ngỏ các điều:
      | tờ khai riêng của hưu trí xã hội |

  @pb_15_06_2023
  Kịch bản: Công văn 2084 về khai tử chưa đọc được cả văn bản
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Thì quy trình áp dụng để ngỏ các điều:
      | quy trình của Công văn 2084 |

  @pb_01_09_2026
  Kịch bản: Tờ khai tử mới của Nghị định 301 chưa đọc được
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Thì quy trình áp dụng để ngỏ các điều:
      | mẫu tờ khai mới của Nghị định 301/2026 |

  @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Kịch bản: Nộp riêng mà mọi hồ sơ theo luật của hồ sơ đầu là điều để ngỏ
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Thì quy trình áp dụng để ngỏ các điều:
      | mỗi hồ sơ nộp riêng theo luật ngày nộp chính nó |
