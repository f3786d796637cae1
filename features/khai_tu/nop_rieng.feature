# language: vi
Tính năng: Khai tử, xóa thường trú, mai táng phí nộp riêng
  Gia đình không liên thông thì mang trích lục khai tử đến công an, rồi đến nơi chi trả mai táng phí.

  @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025
  @gd_carried @nd62_2021_d7_k4 @nd154_2024_d9 @ttdb_1004222 @ttdb_lienthong @gd_survivor_kinds
  Kịch bản: Xóa thường trú chờ gia đình mang trích lục đến, rồi năm ngày làm việc
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi cơ quan giải quyết xong và trả kết quả "đăng ký khai tử"
    Thì "xóa đăng ký thường trú" ở trạng thái "chưa đến lượt"
    Khi đến 09:00 ngày 21/07/2026
    Và gia đình mang kết quả đến nộp "xóa đăng ký thường trú"
    Thì "Công an phường Ba Đình" giải quyết "xóa đăng ký thường trú"
    Và hạn giải quyết "xóa đăng ký thường trú" là 28/07/2026

  @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_carried @nd58_2026 @ttdb_1004222
  Kịch bản: Từ ngày 15/03/2026 mang trích lục đến thì xóa thường trú trong một ngày làm việc
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi cơ quan giải quyết xong và trả kết quả "đăng ký khai tử"
    Và gia đình mang kết quả đến nộp "xóa đăng ký thường trú"
    Thì hạn giải quyết "xóa đăng ký thường trú" là 21/07/2026

  @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd58_2026
  Kịch bản: Mang trích lục đến sau 15 giờ thì một ngày làm việc để xóa thường trú tính từ hôm sau
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi cơ quan giải quyết xong và trả kết quả "đăng ký khai tử"
    Và đến 15:30 ngày 20/07/2026
    Và gia đình mang kết quả đến nộp "xóa đăng ký thường trú"
    Thì hạn giải quyết "xóa đăng ký thường trú" là 22/07/2026

  @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_carried @gd_insurance_days @gd_district_insurance
  Kịch bản: Mai táng phí chờ gia đình mang trích lục đến nơi chi trả
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi cơ quan giải quyết xong và trả kết quả "đăng ký khai tử"
    Thì "mai táng phí" ở trạng thái "chưa đến lượt"
    Khi gia đình mang kết quả đến nộp "mai táng phí"
    Thì "BHXH cơ sở Ba Đình" giải quyết "mai táng phí"

  @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_separate
  Kịch bản: Nộp riêng thì không có hạn chung
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Thì hồ sơ không quy định hạn chung
    Và con số này là "giả định"

  @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_carried
  Kịch bản: Mang trích lục đến nơi chi trả mai táng phí thì không có hạn nộp
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 10/06/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 15/06/2026
    Khi cơ quan giải quyết xong và trả kết quả "đăng ký khai tử"
    Và đến 09:00 ngày 15/12/2027
    Và gia đình mang kết quả đến nộp "mai táng phí"
    Thì "mai táng phí" ở trạng thái "chờ xử lý"

  @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_carried @l60_2014_d5_k3
  Kịch bản: Mang trích lục đến công an thì không có hạn nộp
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 10/06/2026, cư trú tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 15/06/2026
    Khi cơ quan giải quyết xong và trả kết quả "đăng ký khai tử"
    Và đến 09:00 ngày 15/12/2027
    Và gia đình mang kết quả đến nộp "xóa đăng ký thường trú"
    Thì "xóa đăng ký thường trú" ở trạng thái "chờ xử lý"

  @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_payer_finds @gd_forwarded
  Kịch bản: Nộp riêng mà nơi giải quyết trợ cấp tuất tra cứu thấy không có lương hưu thì mai táng phí đã nộp cũng chuyển nơi
    Biết gia đình làm khai tử cho "Trần Thị Tư", mất ngày 10/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng" là "không biết"
    Và gia đình khai "hưởng trợ giúp xã hội hằng tháng"
    Và gia đình nộp kèm "tờ khai của thân nhân (mẫu 09-HSB)"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi cơ quan giải quyết xong và trả kết quả "đăng ký khai tử"
    Và gia đình mang kết quả đến nộp "mai táng phí"
    Và cơ quan tra cứu "trợ cấp tuất", xác định "không hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Thì "UBND phường Ba Đình (bảo trợ xã hội)" giải quyết "mai táng phí"

  @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_separate
  Khung kịch bản: Nộp riêng thì căn cứ hưởng nào cũng không có hạn chung
    Biết gia đình làm khai tử cho "Nguyễn Thị Sáu", mất ngày 05/07/2026, cư trú tại "Phường Kim Liên"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "<căn cứ>"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 13/07/2026
    Thì hồ sơ không quy định hạn chung
    Và con số này là "giả định"

    Dữ liệu:
      | căn cứ                                                |
      | người có công hoặc thân nhân hưởng trợ cấp hằng tháng |
      | cựu chiến binh                                        |
      | dân công hỏa tuyến                                    |
      | thanh niên xung phong thời kháng chiến chống Pháp     |

  @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_separate
  Kịch bản: Nộp riêng thì hưởng hưu trí xã hội cũng không có hạn chung
    Biết gia đình làm khai tử cho "Nguyễn Thị Sáu", mất ngày 05/07/2026, cư trú tại "Phường Kim Liên"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "hưởng hoặc đã nộp hồ sơ hưởng trợ cấp hưu trí xã hội"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 13/07/2026
    Thì hồ sơ không quy định hạn chung
    Và con số này là "giả định"

  @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_separate
  Kịch bản: Nộp riêng, phải xác minh việc chết cũng không có hạn chung
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi cơ quan xác minh "đăng ký khai tử"
    Thì hồ sơ không quy định hạn chung
    Và con số này là "giả định"

  @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_carried
  Kịch bản: Chưa có trích lục khai tử thì chưa có gì để mang đến công an
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi gia đình mang kết quả đến nộp "xóa đăng ký thường trú"
    Thì không thực hiện được vì "còn chờ kết quả đăng ký khai tử"

  @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_carried
  Kịch bản: Không rõ nơi cư trú cuối cùng, có trích lục thì mới mang đến nộp được
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình khai "không xác định được nơi cư trú cuối cùng"
    Và gia đình bỏ trống mục "xã nơi cư trú cuối cùng"
    Và gia đình khai "xã nơi chết" là "Phường Ngọc Hà"
    Và gia đình nộp kèm "tờ khai của thân nhân (mẫu 09-HSB)"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 14/08/2026
    Và gia đình mang kết quả đến nộp "mai táng phí"
    Thì không thực hiện được vì "còn chờ kết quả đăng ký khai tử"

  @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Kịch bản: Không rõ nơi cư trú cuối cùng, có trích lục mà chưa mang đến thì chưa đến lượt
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình khai "không xác định được nơi cư trú cuối cùng"
    Và gia đình bỏ trống mục "xã nơi cư trú cuối cùng"
    Và gia đình khai "xã nơi chết" là "Phường Ngọc Hà"
    Và gia đình nộp kèm "tờ khai của thân nhân (mẫu 09-HSB)"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 14/08/2026
    Và cơ quan giải quyết xong "đăng ký khai tử"
    Thì "mai táng phí" ở trạng thái "chưa đến lượt"

  @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_carried @gd_relatives_apart @gd_survivor_kinds
  Kịch bản: Trợ cấp tuất chờ gia đình mang trích lục đến rồi mới hỏi thân nhân
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi cơ quan giải quyết xong và trả kết quả "đăng ký khai tử"
    Và thân nhân trả lời "xác nhận người đại diện nhận trợ cấp"
    Thì không thực hiện được vì "gia đình chưa nộp hồ sơ trợ cấp tuất"
    Khi gia đình mang kết quả đến nộp "trợ cấp tuất"
    Và thân nhân trả lời "xác nhận người đại diện nhận trợ cấp"
    Thì "trợ cấp tuất" ở trạng thái "chờ xử lý"

  @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_relatives_apart
  Kịch bản: Thân nhân có năm ngày làm việc để xác nhận kể từ khi gia đình nộp hồ sơ trợ cấp tuất
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi cơ quan giải quyết xong và trả kết quả "đăng ký khai tử"
    Và đến 09:00 ngày 22/07/2026
    Và gia đình mang kết quả đến nộp "trợ cấp tuất"
    Và đến 23:59:59 ngày 29/07/2026
    Và thân nhân trả lời "xác nhận người đại diện nhận trợ cấp"
    Thì "trợ cấp tuất" ở trạng thái "chờ xử lý"

  @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_relatives_apart
  Kịch bản: Nộp riêng mà xác nhận sau năm ngày làm việc thì đã muộn
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi cơ quan giải quyết xong và trả kết quả "đăng ký khai tử"
    Và đến 09:00 ngày 22/07/2026
    Và gia đình mang kết quả đến nộp "trợ cấp tuất"
    Và đến 00:00 ngày 30/07/2026
    Và thân nhân trả lời "xác nhận người đại diện nhận trợ cấp"
    Thì không thực hiện được vì "đã hết hạn xác nhận"

  @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_form_09_hsb @qd166_bhxh @gd_relatives_apart @gd_survivor_kinds
  Kịch bản: Nộp riêng mà thân nhân không xác nhận thì trợ cấp tuất chờ mẫu 09-HSB
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi cơ quan giải quyết xong và trả kết quả "đăng ký khai tử"
    Và gia đình mang kết quả đến nộp "trợ cấp tuất"
    Và thân nhân trả lời "không xác nhận"
    Thì giấy tờ còn thiếu của "trợ cấp tuất" là "tờ khai của thân nhân (mẫu 09-HSB)"
    Khi gia đình bổ sung "tờ khai của thân nhân (mẫu 09-HSB)" cho "trợ cấp tuất"
    Thì "BHXH cơ sở Ba Đình" giải quyết "trợ cấp tuất"

  @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_survivor_kinds
  Kịch bản: Nộp riêng trợ cấp tuất hằng tháng thì không phải hỏi thân nhân, cần kết quả giám định
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình khai "trợ cấp tuất" là "hằng tháng"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi cơ quan giải quyết xong và trả kết quả "đăng ký khai tử"
    Thì "trợ cấp tuất" ở trạng thái "chưa đến lượt"
    Khi gia đình mang kết quả đến nộp "trợ cấp tuất"
    Thì "trợ cấp tuất" ở trạng thái "chờ xử lý"
    Và giấy tờ còn thiếu của "trợ cấp tuất" là "kết quả giám định mức suy giảm khả năng lao động của thân nhân"

  @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Kịch bản: Nộp mẫu 09-HSB mà chưa mang trích lục đến thì trợ cấp tuất vẫn chưa đến lượt
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp kèm "tờ khai của thân nhân (mẫu 09-HSB)"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi cơ quan giải quyết xong và trả kết quả "đăng ký khai tử"
    Thì "trợ cấp tuất" ở trạng thái "chưa đến lượt"

  @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Kịch bản: Giấy tờ của trợ cấp tuất khi nộp riêng, từ đâu mà có và khi nào cần
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì quy định về "giấy tờ" của "trợ cấp tuất":
      | giấy tờ                                                        | từ            | khi                       |
      | bản sao trích lục khai tử, gia đình mang đến                   | thủ tục trước | mọi trường hợp            |
      | tờ khai của thân nhân (mẫu 09-HSB)                             | người dân     | thân nhân: không xác nhận |
      | kết quả giám định mức suy giảm khả năng lao động của thân nhân | người dân     | trợ cấp tuất: hằng tháng  |

  @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_carried
  Kịch bản: Chưa được trả trích lục khai tử thì chưa có gì để mang đến công an
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Và gia đình mang kết quả đến nộp "xóa đăng ký thường trú"
    Thì không thực hiện được vì "còn chờ kết quả đăng ký khai tử"

  @pb_nop_rieng_01_07_2021
  @nd62_2021_d7_k4
  Kịch bản: Nộp riêng ngày 09/01/2025 thì xóa thường trú còn theo Nghị định 62/2021
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 05/01/2025, cư trú tại "Phường Trúc Bạch"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 09/01/2025
    Thì quy trình áp dụng có căn cứ "Nghị định 62/2021/NĐ-CP"
    Và quy trình áp dụng không có căn cứ "Nghị định 154/2024/NĐ-CP"
    Khi đến lượt "xóa đăng ký thường trú"
    Thì hạn giải quyết "xóa đăng ký thường trú" là 16/01/2025
    Và con số này là "đã kiểm chứng"

  @pb_nop_rieng_10_01_2025
  @nd154_2024_d9
  Kịch bản: Nộp riêng từ ngày 10/01/2025 thì xóa thường trú theo Nghị định 154/2024, vẫn năm ngày làm việc
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 05/01/2025, cư trú tại "Phường Trúc Bạch"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 10/01/2025
    Thì quy trình áp dụng không có căn cứ "Nghị định 62/2021/NĐ-CP"
    Và quy trình áp dụng có căn cứ "Nghị định 154/2024/NĐ-CP"
    Khi đến lượt "xóa đăng ký thường trú"
    Thì hạn giải quyết "xóa đăng ký thường trú" là 17/01/2025
    Và con số này là "đã kiểm chứng"

  @pb_nop_rieng_15_03_2026
  Kịch bản: Nộp riêng ngày 31/08/2026 thì trợ giúp xã hội còn theo Nghị định 20/2021
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 27/08/2026, cư trú tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 31/08/2026
    Thì quy trình áp dụng có hiệu lực từ 15/03/2026
    Và quy trình áp dụng không có căn cứ "Nghị định 335/2026/NĐ-CP"

  @pb_nop_rieng_01_09_2026
  Kịch bản: Nộp riêng từ ngày 01/09/2026 thì trợ giúp xã hội theo Nghị định 335/2026
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 27/08/2026, cư trú tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 01/09/2026
    Thì quy trình áp dụng có hiệu lực từ 01/09/2026
    Và quy trình áp dụng có căn cứ "Nghị định 335/2026/NĐ-CP"

  @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_carried
  Kịch bản: Không rõ nơi cư trú cuối cùng, chưa có trích lục thì chưa có gì để mang đến nộp trợ cấp tuất
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình khai "không xác định được nơi cư trú cuối cùng"
    Và gia đình bỏ trống mục "xã nơi cư trú cuối cùng"
    Và gia đình khai "xã nơi chết" là "Phường Ngọc Hà"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 14/08/2026
    Và gia đình mang kết quả đến nộp "trợ cấp tuất"
    Thì không thực hiện được vì "còn chờ kết quả đăng ký khai tử"
