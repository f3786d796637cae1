# language: vi
@nd118_2025
Tính năng: Rút hồ sơ
  Người nộp được rút một thủ tục hoặc toàn bộ hồ sơ trước khi có kết quả; kết quả đã có thì giữ nguyên.

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Kịch bản: Rút toàn bộ hồ sơ khi chưa có kết quả nào
    Biết gia đình làm khai sinh cho cháu "Từ Nhã Uyên", sinh ngày 10/08/2026, tại "Phường Sài Gòn"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi gia đình rút toàn bộ hồ sơ
    Thì các thủ tục ở trạng thái:
      | đăng ký khai sinh      | đã rút |
      | đăng ký thường trú     | đã rút |
      | cấp thẻ bảo hiểm y tế | đã rút |
    Và hồ sơ kết thúc

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026
  @nd63_2024_d8
  Kịch bản: Rút một thủ tục thì thủ tục kia vẫn làm tiếp
    Biết gia đình làm khai sinh cho cháu "Từ Nhã Uyên", sinh ngày 10/08/2026, tại "Phường Sài Gòn"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Và gia đình rút thủ tục "đăng ký thường trú"
    Thì "đăng ký thường trú" ở trạng thái "đã rút"
    Và "cấp thẻ bảo hiểm y tế" ở trạng thái "chờ xử lý"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_needs_result
  Kịch bản: Rút đăng ký khai sinh thì các thủ tục cần giấy khai sinh không còn căn cứ
    Biết gia đình làm khai sinh cho cháu "Từ Nhã Uyên", sinh ngày 10/08/2026, tại "Phường Sài Gòn"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi gia đình rút thủ tục "đăng ký khai sinh"
    Thì "đăng ký thường trú" ở trạng thái "không còn căn cứ giải quyết"
    Và "cấp thẻ bảo hiểm y tế" ở trạng thái "không còn căn cứ giải quyết"
    Và hồ sơ kết thúc

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @nd61_2018
  Kịch bản: Rút khi người giải quyết đang giữ việc
    Biết gia đình làm khai sinh cho cháu "Từ Nhã Uyên", sinh ngày 10/08/2026, tại "Phường Sài Gòn"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi "chị Thảo" nhận việc "đăng ký khai sinh"
    Và gia đình rút toàn bộ hồ sơ
    Và "chị Thảo" giải quyết xong "đăng ký khai sinh"
    Thì không thực hiện được vì "hồ sơ đã kết thúc"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Kịch bản: Rút khi đang được yêu cầu bổ sung
    Biết gia đình làm khai sinh cho cháu "Từ Nhã Uyên", sinh ngày 10/08/2026, tại "Phường Sài Gòn"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi cơ quan yêu cầu bổ sung "giấy tờ thay thế giấy chứng sinh" cho "đăng ký khai sinh"
    Và gia đình rút thủ tục "đăng ký khai sinh"
    Thì "đăng ký khai sinh" ở trạng thái "đã rút"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Kịch bản: Rút khi đang chờ hệ thống khác
    Biết gia đình làm khai sinh cho cháu "Từ Nhã Uyên", sinh ngày 10/08/2026, tại "Phường Sài Gòn"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi "CSDL quốc gia về dân cư" chưa trả lời, "đăng ký khai sinh" phải chờ
    Và gia đình rút toàn bộ hồ sơ
    Thì hồ sơ kết thúc

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025
  @nd61_2018
  Kịch bản: Rút khi công an đang xác minh
    Biết gia đình làm khai sinh cho cháu "Hồ Nhật Nam", sinh ngày 03/11/2025, tại "Phường Bến Thành"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 10/11/2025
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Và cơ quan xác minh "đăng ký thường trú"
    Và gia đình rút thủ tục "đăng ký thường trú"
    Thì "đăng ký thường trú" ở trạng thái "đã rút"
    Và hồ sơ chưa kết thúc

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Kịch bản: Kết quả đã có thì không rút được nữa
    Biết gia đình làm khai sinh cho cháu "Từ Nhã Uyên", sinh ngày 10/08/2026, tại "Phường Sài Gòn"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Và gia đình rút thủ tục "đăng ký khai sinh"
    Thì không thực hiện được vì "“đăng ký khai sinh” ở trạng thái “đã có kết quả”"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Kịch bản: Người không nộp hồ sơ thì không rút được
    Biết gia đình làm khai sinh cho cháu "Từ Nhã Uyên", sinh ngày 10/08/2026, tại "Phường Sài Gòn"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi "chị Thảo" nhận việc "đăng ký khai sinh"
    Và một người không phải người nộp xin rút hồ sơ
    Thì không thực hiện được vì "chỉ người nộp hồ sơ được làm việc này"
