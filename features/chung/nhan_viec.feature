# language: vi
Tính năng: Nhận việc và trả lại việc
  Mỗi phần việc lúc nào cũng chỉ một người giữ; ai làm việc của cơ quan nào thì phải là người của cơ quan đó.

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @nd118_2025
  Kịch bản: Người giải quyết nhận việc rồi giải quyết
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi "chị Thảo" nhận việc "đăng ký khai sinh"
    Thì "chị Thảo" đang giữ việc "đăng ký khai sinh"
    Khi "chị Thảo" giải quyết xong "đăng ký khai sinh"
    Thì "đăng ký khai sinh" ở trạng thái "đã có kết quả"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @nd118_2025
  Kịch bản: Người khác không làm thay việc đang có người giữ
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi "chị Thảo" nhận việc "đăng ký khai sinh"
    Và "anh Dũng" giải quyết xong "đăng ký khai sinh"
    Thì không thực hiện được vì "việc do “chị Thảo” giữ"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @nd118_2025
  Kịch bản: Hai người cùng nhận một việc thì chỉ một người được
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi "chị Thảo" nhận việc "đăng ký khai sinh"
    Và "anh Dũng" nhận việc "đăng ký khai sinh"
    Thì không thực hiện được vì "việc do “chị Thảo” giữ"
    Và "chị Thảo" đang giữ việc "đăng ký khai sinh"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @nd118_2025
  Kịch bản: Người của cơ quan khác không nhận được việc
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi người của "UBND phường Ngọc Hà" nhận việc "đăng ký khai sinh"
    Thì không thực hiện được vì "việc này thuộc “UBND phường Ba Đình”, không phải “UBND phường Ngọc Hà”"
    Khi người của "UBND phường Ba Đình" nhận việc "đăng ký khai sinh"
    Thì "đăng ký khai sinh" ở trạng thái "đang xử lý"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_release
  Kịch bản: Trả lại việc thì việc về hàng chờ
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi "chị Thảo" nhận việc "đăng ký khai sinh"
    Và "chị Thảo" trả lại việc "đăng ký khai sinh"
    Thì "đăng ký khai sinh" ở trạng thái "chờ xử lý"
    Khi "anh Dũng" nhận việc "đăng ký khai sinh"
    Thì "anh Dũng" đang giữ việc "đăng ký khai sinh"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_lease
  Kịch bản: Giữ việc quá lâu thì việc tự về hàng chờ
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi "chị Thảo" nhận việc "đăng ký khai sinh" trong 2 giờ
    Và đến 10:30 ngày 17/08/2026
    Thì "đăng ký khai sinh" ở trạng thái "chờ xử lý"
    Khi "chị Thảo" giải quyết xong "đăng ký khai sinh"
    Thì không thực hiện được vì "ở trạng thái “chờ xử lý”"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_release
  Kịch bản: Lượt nhận cũ hết giờ không lấy mất lượt nhận mới
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi "chị Thảo" nhận việc "đăng ký khai sinh" trong 2 giờ
    Và "chị Thảo" trả lại việc "đăng ký khai sinh"
    Và "anh Dũng" nhận việc "đăng ký khai sinh" trong 4 giờ
    Và đến 11:00 ngày 17/08/2026
    Thì "anh Dũng" đang giữ việc "đăng ký khai sinh"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @nd63_2024
  Kịch bản: Cổng gửi lại yêu cầu nộp thì hồ sơ không thành hai
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi cổng gửi lại đúng yêu cầu nộp hồ sơ đó
    Thì hồ sơ chỉ được nộp 1 lần
    Và "đăng ký khai sinh" ở trạng thái "chờ xử lý"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @nd63_2024
  Kịch bản: Khóa chống trùng đã dùng thì không dùng cho việc khác
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi cổng dùng lại khóa của lần nộp cho một yêu cầu khác
    Thì không thực hiện được vì "đã dùng cho yêu cầu khác"
    Và "đăng ký khai sinh" ở trạng thái "chờ xử lý"
