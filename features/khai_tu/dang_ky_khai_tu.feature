# language: vi
Tính năng: Đăng ký khai tử trong nhóm liên thông
  UBND cấp xã nơi cư trú cuối cùng đăng ký khai tử; có trích lục khai tử điện tử thì các thủ tục khác mới bắt đầu.

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @ttdb_1000656 @l60_2014
  Kịch bản: Nộp đủ giấy tờ thì đăng ký ngay trong ngày
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì "UBND phường Ba Đình" giải quyết "đăng ký khai tử"
    Và hạn giải quyết "đăng ký khai tử" là 18/08/2026
    Và con số này là "nguồn mâu thuẫn"
    Khi cơ quan giải quyết xong "đăng ký khai tử", ghi:
      | số đăng ký | 77/2026 |
      | quyển số   | 02/2026 |
    Thì "trích lục khai tử" ghi "số đăng ký" là "77/2026"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd123_2015
  Kịch bản: Phải xác minh việc chết thì không quá ba ngày làm việc
    Biết gia đình làm khai tử cho "Lý Thị Nga", mất ngày 10/08/2026, cư trú tại "Xã Sóc Sơn"
    Và gia đình khai "căn cứ của việc chết" là "giấy tờ chứng minh sự kiện chết"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 17/08/2026
    Khi cơ quan xác minh "đăng ký khai tử"
    Thì hạn giải quyết "đăng ký khai tử" là 20/08/2026
    Và con số này là "chưa kiểm chứng"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd123_2015 @gd_finding @nd118_2025
  Kịch bản: Xác minh thấy đúng thì được đăng ký
    Biết gia đình làm khai tử cho "Lý Thị Nga", mất ngày 10/08/2026, cư trú tại "Xã Sóc Sơn"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 17/08/2026
    Khi cơ quan xác minh "đăng ký khai tử"
    Và kết quả xác minh "đăng ký khai tử" là "đúng"
    Và cơ quan giải quyết xong "đăng ký khai tử"
    Thì "đăng ký khai tử" ở trạng thái "đã có kết quả"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_finding @nd63_2024_d10 @gd_needs_result @ttdb_1000656
  Kịch bản: Xác minh thấy không đúng thì bị từ chối và không còn thủ tục nào
    Biết gia đình làm khai tử cho "Lý Thị Nga", mất ngày 10/08/2026, cư trú tại "Xã Sóc Sơn"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 17/08/2026
    Khi cơ quan xác minh "đăng ký khai tử"
    Và kết quả xác minh "đăng ký khai tử" là "không đúng"
    Và cơ quan giải quyết xong "đăng ký khai tử"
    Thì không thực hiện được vì "không đủ điều kiện"
    Khi cơ quan từ chối "đăng ký khai tử" vì "không chứng minh được việc chết"
    Thì "xóa đăng ký thường trú" ở trạng thái "không còn căn cứ giải quyết"
    Và hồ sơ kết thúc

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @l60_2014
  Kịch bản: Không rõ nơi cư trú cuối cùng thì đăng ký ở nơi chết
    Biết gia đình làm khai tử cho "Ngô Văn Tám", mất ngày 01/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình khai "không xác định được nơi cư trú cuối cùng"
    Và gia đình bỏ trống mục "xã nơi cư trú cuối cùng"
    Và gia đình khai "xã nơi chết" là "Phường Hải Châu"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 05/08/2026
    Thì "UBND phường Hải Châu" giải quyết "đăng ký khai tử"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @l60_2014
  Kịch bản: Không rõ nơi cư trú cuối cùng mà không khai nơi chết thì tờ khai bị trả lại
    Biết gia đình làm khai tử cho "Ngô Văn Tám", mất ngày 01/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình khai "không xác định được nơi cư trú cuối cùng"
    Và gia đình bỏ trống mục "xã nơi cư trú cuối cùng"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 05/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | xã nơi chết | phải khai mục này |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026
  @nd63_2024_d10 @nd123_2015_d4_k2 @cv2084_2023
  Khung kịch bản: Có giấy báo tử thì gia đình không phải nộp giấy tờ
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình khai "căn cứ của việc chết" là "<giấy báo tử>"
    Và gia đình khai "số giấy báo tử" là "112/2026"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì giấy tờ của "đăng ký khai tử" gồm:
      | dữ liệu giấy báo tử có ký số |
    Và "đăng ký khai tử" không thiếu giấy tờ

    Dữ liệu:
      | giấy báo tử                                                      |
      | giấy báo tử của cơ sở y tế                                       |
      | giấy báo tử của công an, giám định pháp y (tai nạn, đột ngột)    |
      | giấy báo tử của UBND cấp xã nơi chết                             |

  @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd123_2015_d4_k2 @gd_separate
  Kịch bản: Nộp riêng thì gia đình mang giấy báo tử đến
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình khai "số giấy báo tử" là "112/2026"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì giấy tờ của "đăng ký khai tử" gồm:
      | giấy báo tử |
    Và giấy tờ còn thiếu của "đăng ký khai tử" là "giấy báo tử"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd63_2024_d10 @nd123_2015_d4_k2
  Kịch bản: Không có giấy báo tử thì nộp giấy tờ chứng minh
    Biết gia đình làm khai tử cho "Sùng Thị Dợ", mất ngày 20/02/2019, cư trú tại "Xã Vân Canh"
    Và gia đình khai "căn cứ của việc chết" là "giấy tờ chứng minh sự kiện chết"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì giấy tờ còn thiếu của "đăng ký khai tử" là "giấy tờ chứng minh sự kiện chết"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd123_2015_d4_k2 @cv2084_2023 @gd_separate
  Kịch bản: Tòa án tuyên bố là đã chết thì nộp bản án, quyết định thay giấy báo tử
    Biết gia đình làm khai tử cho "Phan Văn Lực", mất ngày 01/01/2015, cư trú tại "Phường Ba Đình"
    Và gia đình khai "căn cứ của việc chết" là "bản án, quyết định có hiệu lực của Tòa án tuyên bố là đã chết"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì giấy tờ của "đăng ký khai tử" gồm:
      | bản án, quyết định có hiệu lực của Tòa án tuyên bố là đã chết |
    Và giấy tờ còn thiếu của "đăng ký khai tử" là "bản án, quyết định có hiệu lực của Tòa án tuyên bố là đã chết"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd123_2015_d4_k2
  Kịch bản: Tòa án tuyên bố là đã chết thì không có số giấy báo tử
    Biết gia đình làm khai tử cho "Phan Văn Lực", mất ngày 01/01/2015, cư trú tại "Phường Ba Đình"
    Và gia đình khai "căn cứ của việc chết" là "bản án, quyết định có hiệu lực của Tòa án tuyên bố là đã chết"
    Và gia đình khai "số giấy báo tử" là "112/BV"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | số giấy báo tử | bỏ mục này |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @l60_2014 @l60_2014_d11
  Khung kịch bản: Không rõ giờ chết, người chết có giấy tờ cũ hay không có giấy tờ nào thì vẫn được khai tử
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 01/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình khai "giờ, ngày chết" là "01/08/2026"
    Và gia đình <giấy tờ>
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 16/08/2026
    Thì lệ phí "đăng ký khai tử đúng hạn" là 0 đồng
    Và con số này là "nguồn thứ cấp"

    Dữ liệu:
      | giấy tờ                                            |
      | khai "số định danh người chết" là "012345678"      |
      | khai "số định danh người chết" là "C1234567"       |
      | bỏ trống mục "số định danh người chết"             |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd123_2015_d4_k2
  Kịch bản: Không có giấy báo tử mà khai số giấy báo tử thì tờ khai bị trả lại
    Biết gia đình làm khai tử cho "Sùng Thị Dợ", mất ngày 20/02/2019, cư trú tại "Xã Vân Canh"
    Và gia đình khai "căn cứ của việc chết" là "giấy tờ chứng minh sự kiện chết"
    Và gia đình khai "số giấy báo tử" là "112/BV"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | số giấy báo tử | bỏ mục này |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @l60_2014 @l60_2014_d11
  Kịch bản: Đăng ký khai tử trong 15 ngày thì không mất lệ phí
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 01/08/2026, cư trú tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 14/08/2026
    Thì lệ phí "đăng ký khai tử đúng hạn" là 0 đồng
    Và con số này là "nguồn thứ cấp"
    Và gia đình không phải nộp khoản "đăng ký khai tử quá hạn"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @l60_2014 @l60_2014_d11
  Kịch bản: Đăng ký khai tử sau 15 ngày thì lệ phí do tỉnh quy định
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 01/08/2026, cư trú tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì lệ phí "đăng ký khai tử quá hạn" là chưa rõ
    Và con số này là "chưa kiểm chứng"
    Và gia đình không phải nộp khoản "đăng ký khai tử đúng hạn"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @tt281_2016
  Kịch bản: Xin hai bản sao trích lục khai tử
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 01/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình khai "số lượng bản sao" là "2"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 10/08/2026
    Thì lệ phí "bản sao trích lục" là 16.000 đồng
    Và con số này là "nguồn thứ cấp"

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026
  @tt04_2024 @tt53_2025 @gd_form_09_hsb_items @nd63_2024_d12 @qd166_bhxh @nd20_2021 @nd131_2021
  Khung kịch bản: Khai một lần thay cho các tờ khai riêng của từng căn cứ
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "<căn cứ>"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì gia đình khai 30 mục thay cho <riêng> mục của các tờ khai riêng
    Và con số này là "giả định"

    Dữ liệu:
      | căn cứ                                                            | riêng |
      | đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng | 45    |
      | hưởng trợ giúp xã hội hằng tháng                                  | 50    |
      | người có công hoặc thân nhân hưởng trợ cấp hằng tháng             | 60    |
      | cựu chiến binh                                                    | 33    |

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026
  @nd63_2024_d12 @qd166_bhxh @tt66_2023
  Kịch bản: Thêm trợ cấp tuất thì thêm danh sách thân nhân
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình khai "danh sách thân nhân của người chết" là "vợ Lê Thị Mai, con Trần Văn Nam"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì gia đình khai 31 mục thay cho 46 mục của các tờ khai riêng
    Và con số này là "giả định"

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd63_2024_d12
  Kịch bản: Không chọn trợ cấp tuất mà khai danh sách thân nhân thì tờ khai bị trả lại
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình khai "danh sách thân nhân của người chết" là "vợ Lê Thị Mai"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | danh sách thân nhân của người chết | bỏ mục này |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026
  Kịch bản: Giấy tờ của thủ tục, từ đâu mà có và khi nào cần
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì quy định về "giấy tờ" của "đăng ký khai tử":
      | giấy tờ                                                       | từ                        | khi                                                                                                                                                           |
      | dữ liệu giấy báo tử có ký số                                  | cơ sở y tế, rồi người dân | căn cứ của việc chết: giấy báo tử của cơ sở y tế hoặc giấy báo tử của công an, giám định pháp y (tai nạn, đột ngột) hoặc giấy báo tử của UBND cấp xã nơi chết |
      | giấy tờ chứng minh sự kiện chết                               | người dân                 | căn cứ của việc chết: giấy tờ chứng minh sự kiện chết                                                                                                         |
      | bản án, quyết định có hiệu lực của Tòa án tuyên bố là đã chết | người dân                 | căn cứ của việc chết: bản án, quyết định có hiệu lực của Tòa án tuyên bố là đã chết                                                                           |

  @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Kịch bản: Nộp riêng: giấy tờ của thủ tục, từ đâu mà có và khi nào cần
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì quy định về "giấy tờ" của "đăng ký khai tử":
      | giấy tờ                                                       | từ                        | khi                                                                                                                                                           |
      | giấy báo tử                                                   | người dân                 | căn cứ của việc chết: giấy báo tử của cơ sở y tế hoặc giấy báo tử của công an, giám định pháp y (tai nạn, đột ngột) hoặc giấy báo tử của UBND cấp xã nơi chết |
      | giấy tờ chứng minh sự kiện chết                               | người dân                 | căn cứ của việc chết: giấy tờ chứng minh sự kiện chết                                                                                                         |
      | bản án, quyết định có hiệu lực của Tòa án tuyên bố là đã chết | người dân                 | căn cứ của việc chết: bản án, quyết định có hiệu lực của Tòa án tuyên bố là đã chết                                                                           |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @l60_2014 @l60_2014_d11
  Khung kịch bản: Ngày thứ 15 còn đúng hạn, ngày thứ 16 là quá hạn
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 01/08/2026, cư trú tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày <ngày nộp>
    Thì lệ phí "<khoản>" là <mức>
    Và con số này là "<tin cậy>"

    Dữ liệu:
      | ngày nộp   | khoản                    | mức     | tin cậy         |
      | 16/08/2026 | đăng ký khai tử đúng hạn | 0 đồng  | nguồn thứ cấp   |
      | 17/08/2026 | đăng ký khai tử quá hạn  | chưa rõ | chưa kiểm chứng |

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026
  @qd166_bhxh @gd_form_09_hsb_items
  Kịch bản: Mai táng phí của bảo hiểm tự nguyện cũng thay tờ khai riêng của bảo hiểm xã hội
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "số tháng đóng BHXH tự nguyện" là "60"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì gia đình khai 30 mục thay cho 45 mục của các tờ khai riêng
    Và con số này là "giả định"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd123_2015
  Kịch bản: Xác minh việc chết thì ba ngày làm việc, thứ bảy và chủ nhật không tính
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 13/08/2026
    Khi cơ quan xác minh "đăng ký khai tử"
    Thì hạn giải quyết "đăng ký khai tử" là 18/08/2026
    Và con số này là "chưa kiểm chứng"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @ttdb_1000656
  Kịch bản: Nộp sau 15 giờ thì đăng ký khai tử trong ngày làm việc tiếp theo
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 16:30 ngày 17/08/2026
    Khi đến lượt "đăng ký khai tử"
    Thì hạn giải quyết "đăng ký khai tử" là 18/08/2026
    Và con số này là "nguồn mâu thuẫn"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd118_2025
  Kịch bản: Đang xác minh việc chết mà gia đình rút thì thủ tục đã rút
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi cơ quan xác minh "đăng ký khai tử"
    Và gia đình rút thủ tục "đăng ký khai tử"
    Thì "đăng ký khai tử" ở trạng thái "đã rút"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_office_successor
  Kịch bản: Đang xác minh việc chết mà cơ quan giải thể thì cơ quan kế tục xác minh tiếp
    Biết từ ngày 20/08/2026 "UBND phường Ba Đình" giải thể, bàn giao cho "Cơ quan kế tục"
    Và gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi cơ quan xác minh "đăng ký khai tử"
    Và đến 08:00 ngày 20/08/2026
    Thì "Cơ quan kế tục" giải quyết "đăng ký khai tử"
    Và "đăng ký khai tử" ở trạng thái "đang xác minh"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_as_birth
  Kịch bản: Đang xác minh việc chết mà hết hạn thì xin lỗi, vẫn xác minh tiếp
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi cơ quan xác minh "đăng ký khai tử"
    Và đến 08:00 ngày 24/08/2026
    Thì gia đình nhận thư xin lỗi về "đăng ký khai tử"
    Và "đăng ký khai tử" ở trạng thái "đang xác minh"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd118_2025
  Kịch bản: Đã xin lỗi, hẹn lại một lần rồi phải xác minh và lại trễ thì không hẹn lại nữa
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "đăng ký khai tử"
    Và đến 08:00 ngày 18/08/2026
    Và cơ quan xác minh "đăng ký khai tử"
    Và đến 08:00 ngày 25/08/2026
    Thì gia đình nhận thư xin lỗi về "đăng ký khai tử", hẹn lại ngày 18/08/2026

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026
  @nd63_2024_d25_k1
  Kịch bản: Cơ sở y tế phải gửi dữ liệu giấy báo tử trong bốn giờ làm việc
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 10:30 ngày 17/08/2026
    Khi "cơ sở khám bệnh, chữa bệnh" chưa trả lời, "đăng ký khai tử" phải chờ
    Thì "đăng ký khai tử" phải được trả lời trước 16:30 ngày 17/08/2026
    Và con số này là "nguồn thứ cấp"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_redirect
  Khung kịch bản: Không khai tử ở xã thì thủ tục khai tử là chuyển hướng, không phải bị từ chối
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình khai "hoàn cảnh chết" là "<hoàn cảnh>"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì "đăng ký khai tử" ở trạng thái "chuyển hướng"
    Và hồ sơ kết thúc

    Dữ liệu:
      | hoàn cảnh                        |
      | khi đang chấp hành án phạt tù    |
      | ở nước ngoài, chưa khai tử ở đâu |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @ttdb_1000656
  Khung kịch bản: Mốc 15 giờ tính đến giây trong nhóm khai tử
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc <giờ nộp> ngày 18/08/2026
    Thì hạn giải quyết "đăng ký khai tử" là <hạn>
    Và con số này là "nguồn mâu thuẫn"

    Dữ liệu:
      | giờ nộp  | hạn        |
      | 15:00:00 | 18/08/2026 |
      | 15:00:01 | 19/08/2026 |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @tt281_2016 @tt117_2026
  Khung kịch bản: Phí bản sao trích lục được miễn từ 15/08/2026 đến hết 28/02/2027, rồi lại 8.000 đồng một bản
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 10/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình khai "số lượng bản sao" là "3"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày <ngày nộp>
    Thì lệ phí "bản sao trích lục" là <phí> đồng
    Và con số này là "nguồn thứ cấp"

    Dữ liệu:
      | ngày nộp   | phí    |
      | 14/08/2026 | 24.000 |
      | 15/08/2026 | 0      |
      | 28/02/2027 | 0      |
      | 01/03/2027 | 24.000 |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025
  @l60_2014
  Kịch bản: Khi còn cấp huyện, khai tử cho người nước ngoài do UBND cấp huyện giải quyết
    Biết gia đình làm khai tử cho "John Nguyen", mất ngày 12/08/2024, cư trú tại "Phường Trúc Bạch"
    Và gia đình khai:
      | quan hệ với người chết  | cháu ruột |
      | quốc tịch               | Canada    |
      | số định danh người chết | AB123456  |
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 15/08/2024
    Thì "UBND quận Ba Đình (hộ tịch)" giải quyết "đăng ký khai tử"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @l60_2014
  Kịch bản: Khi còn cấp huyện, khai tử cho công dân vẫn do UBND cấp xã giải quyết
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2024, cư trú tại "Phường Trúc Bạch"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 15/08/2024
    Thì "UBND phường Trúc Bạch" giải quyết "đăng ký khai tử"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @ttdb_1000656
  Khung kịch bản: Trước 01/07/2024 mốc trong ngày cũng là 15 giờ
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/06/2024, cư trú tại "Phường Trúc Bạch"
    Khi gia đình nộp hồ sơ lúc <giờ nộp> ngày 19/06/2024
    Thì hạn giải quyết "đăng ký khai tử" là <hạn>
    Và con số này là "nguồn mâu thuẫn"

    Dữ liệu:
      | giờ nộp  | hạn        |
      | 15:00:00 | 19/06/2024 |
      | 15:00:01 | 20/06/2024 |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Khung kịch bản: Căn cứ hưởng mai táng phí không đổi nơi và thời hạn đăng ký khai tử
    Biết gia đình làm khai tử cho "Nguyễn Thị Sáu", mất ngày 05/07/2026, cư trú tại "Phường Kim Liên"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "<căn cứ>"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 13/07/2026
    Thì "UBND phường Kim Liên" giải quyết "đăng ký khai tử"
    Và hạn giải quyết "đăng ký khai tử" là 13/07/2026
    Và con số này là "nguồn mâu thuẫn"

    Dữ liệu:
      | căn cứ                                                |
      | người có công hoặc thân nhân hưởng trợ cấp hằng tháng |
      | cựu chiến binh                                        |
      | dân công hỏa tuyến                                    |
      | thanh niên xung phong thời kháng chiến chống Pháp     |

  @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Kịch bản: Hưởng hưu trí xã hội cũng không đổi nơi và thời hạn đăng ký khai tử
    Biết gia đình làm khai tử cho "Nguyễn Thị Sáu", mất ngày 05/07/2026, cư trú tại "Phường Kim Liên"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "hưởng hoặc đã nộp hồ sơ hưởng trợ cấp hưu trí xã hội"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 13/07/2026
    Thì "UBND phường Kim Liên" giải quyết "đăng ký khai tử"
    Và hạn giải quyết "đăng ký khai tử" là 13/07/2026
    Và con số này là "nguồn mâu thuẫn"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @tt281_2016
  Kịch bản: Không rõ nơi cư trú cuối cùng cũng mất phí bản sao trích lục
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình khai "không xác định được nơi cư trú cuối cùng"
    Và gia đình bỏ trống mục "xã nơi cư trú cuối cùng"
    Và gia đình khai "xã nơi chết" là "Phường Ngọc Hà"
    Và gia đình khai "số lượng bản sao" là "2"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 14/08/2026
    Thì lệ phí "bản sao trích lục" là 16.000 đồng
    Và con số này là "nguồn thứ cấp"
