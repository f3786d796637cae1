# language: vi
@gd_office_successor
Tính năng: Cơ quan giải thể, cơ quan kế tục nhận bàn giao
  Việc đang làm và kết quả chưa trả chuyển sang cơ quan kế tục; quy trình và hạn của hồ sơ không đổi.

  @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026
  Kịch bản: Việc trong hàng chờ sang cơ quan mới, hạn giữ nguyên
    Biết từ ngày 19/08/2026 "Công an phường Ba Đình" giải thể, bàn giao cho "Công an khu vực Ba Đình"
    Và gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Thì "Công an phường Ba Đình" giải quyết "đăng ký thường trú"
    Khi đến 00:00 ngày 19/08/2026
    Thì "Công an khu vực Ba Đình" giải quyết "đăng ký thường trú"
    Và hạn giải quyết "đăng ký thường trú" là 19/08/2026

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Kịch bản: Việc đang có người giữ thì về hàng chờ của cơ quan mới
    Biết từ ngày 18/08/2026 "UBND phường Ba Đình" giải thể, bàn giao cho "UBND phường Ba Đình mới"
    Và gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi "chị Thảo" nhận việc "đăng ký khai sinh"
    Và đến 08:00 ngày 18/08/2026
    Thì "UBND phường Ba Đình mới" giải quyết "đăng ký khai sinh"
    Và "đăng ký khai sinh" ở trạng thái "chờ xử lý"
    Khi người của "UBND phường Ba Đình" nhận việc "đăng ký khai sinh"
    Thì không thực hiện được vì "việc này thuộc “UBND phường Ba Đình mới”, không phải “UBND phường Ba Đình”"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Kịch bản: Đang chờ gia đình bổ sung thì vẫn chờ, ở cơ quan mới
    Biết từ ngày 18/08/2026 "UBND phường Ba Đình" giải thể, bàn giao cho "UBND phường Ba Đình mới"
    Và gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi cơ quan yêu cầu bổ sung "giấy tờ thay thế giấy chứng sinh" cho "đăng ký khai sinh"
    Và đến 08:00 ngày 18/08/2026
    Thì "UBND phường Ba Đình mới" giải quyết "đăng ký khai sinh"
    Và "đăng ký khai sinh" ở trạng thái "chờ bổ sung"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_separate
  Kịch bản: Đang chờ hệ thống khác thì vẫn chờ, ở cơ quan mới
    Biết từ ngày 18/08/2026 "UBND phường Ba Đình" giải thể, bàn giao cho "UBND phường Ba Đình mới"
    Và gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi "CSDL quốc gia về dân cư" chưa trả lời, "đăng ký khai sinh" phải chờ
    Và đến 08:00 ngày 18/08/2026
    Thì "UBND phường Ba Đình mới" giải quyết "đăng ký khai sinh"
    Và "đăng ký khai sinh" đang chờ "CSDL quốc gia về dân cư"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025
  Kịch bản: Đang xác minh thì vẫn xác minh, ở cơ quan mới
    Biết từ ngày 12/11/2025 "Công an phường Bến Thành" giải thể, bàn giao cho "Công an khu vực Bến Thành"
    Và gia đình làm khai sinh cho cháu "Hồ Nhật Nam", sinh ngày 03/11/2025, tại "Phường Bến Thành"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 10/11/2025
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Và cơ quan xác minh "đăng ký thường trú"
    Và đến 08:00 ngày 12/11/2025
    Thì "Công an khu vực Bến Thành" giải quyết "đăng ký thường trú"
    Và "đăng ký thường trú" ở trạng thái "đang xác minh"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Kịch bản: Kết quả chưa trả thì cơ quan mới trả, cơ quan cũ không trả nữa
    Biết từ ngày 18/08/2026 "UBND phường Ba Đình" giải thể, bàn giao cho "UBND phường Ba Đình mới"
    Và gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Và đến 08:00 ngày 18/08/2026
    Thì "UBND phường Ba Đình mới" giải quyết "đăng ký khai sinh"
    Khi cơ quan trả kết quả "đăng ký khai sinh"
    Thì kết quả "đăng ký khai sinh" đã đến tay gia đình
    Khi người của "UBND phường Ba Đình" nhận việc "đăng ký khai sinh"
    Thì không thực hiện được vì "việc này thuộc “UBND phường Ba Đình mới”, không phải “UBND phường Ba Đình”"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Kịch bản: Cơ quan mới cũng giải thể thì kết quả chưa trả sang cơ quan sau nữa
    Biết từ ngày 18/08/2026 "UBND phường Ba Đình" giải thể, bàn giao cho "UBND phường Ba Đình mới"
    Và từ ngày 19/08/2026 "UBND phường Ba Đình mới" giải thể, bàn giao cho "UBND phường sau nữa"
    Và gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Và đến 08:00 ngày 19/08/2026
    Thì "UBND phường sau nữa" giải quyết "đăng ký khai sinh"
    Khi cơ quan trả kết quả "đăng ký khai sinh"
    Thì kết quả "đăng ký khai sinh" đã đến tay gia đình
