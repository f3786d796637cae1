# language: vi
Tính năng: Trễ hẹn thì xin lỗi và hẹn lại
  Hết hạn mà chưa có kết quả thì cơ quan xin lỗi và hẹn lại, một lần; lời hẹn mới không làm hồ sơ đúng hạn trở lại.

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @nd63_2024_d7_k3 @nd118_2025 @tt03_2025_vpcp
  Kịch bản: Chưa ai nhận việc mà đã hết hạn
    Biết gia đình làm khai sinh cho cháu "Thái Bảo Trâm", sinh ngày 10/08/2026, tại "Phường Hải Châu"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Khi đến 17:00 ngày 18/08/2026
    Thì gia đình nhận thư xin lỗi về "đăng ký khai sinh", hẹn lại ngày 19/08/2026
    Và "đăng ký khai sinh" ở trạng thái "chờ xử lý"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @nd63_2024_d7_k3 @nd118_2025
  Kịch bản: Đang xử lý mà hết hạn, và chỉ hẹn lại một lần
    Biết gia đình làm khai sinh cho cháu "Thái Bảo Trâm", sinh ngày 10/08/2026, tại "Phường Hải Châu"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Khi "chị Thảo" nhận việc "đăng ký khai sinh"
    Và đến 08:00 ngày 25/08/2026
    Thì gia đình nhận thư xin lỗi về "đăng ký khai sinh", hẹn lại ngày 19/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Thì "đăng ký khai sinh" quá hạn

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Kịch bản: Giải quyết xong đúng lúc hết giờ thì không phải xin lỗi
    Biết gia đình làm khai sinh cho cháu "Thái Bảo Trâm", sinh ngày 10/08/2026, tại "Phường Hải Châu"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Khi đến 17:00 ngày 18/08/2026
    Và cơ quan giải quyết xong "đăng ký khai sinh"
    Thì "đăng ký khai sinh" đúng hạn
    Và gia đình không nhận thư xin lỗi về "đăng ký khai sinh"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @nd63_2024_d7_k3 @nd118_2025
  Kịch bản: Đang chờ hệ thống khác mà hết hạn
    Biết gia đình làm khai sinh cho cháu "Thái Bảo Trâm", sinh ngày 10/08/2026, tại "Phường Hải Châu"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Khi "CSDL quốc gia về dân cư" chưa trả lời, "đăng ký khai sinh" phải chờ
    Và đến 08:00 ngày 19/08/2026
    Thì gia đình nhận thư xin lỗi về "đăng ký khai sinh", hẹn lại ngày 19/08/2026
    Khi "CSDL quốc gia về dân cư" trả lời cho "đăng ký khai sinh"
    Thì gia đình nhận thư xin lỗi về "đăng ký khai sinh", hẹn lại ngày 19/08/2026

  @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025
  @nd63_2024_d7_k3 @nd118_2025
  Kịch bản: Đang xác minh mà hết hạn
    Biết gia đình làm khai sinh cho cháu "Hồ Nhật Nam", sinh ngày 03/11/2025, tại "Phường Bến Thành"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 10/11/2025
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Và cơ quan xác minh "đăng ký thường trú"
    Và đến 08:00 ngày 18/11/2025
    Thì gia đình nhận thư xin lỗi về "đăng ký thường trú", hẹn lại ngày 18/11/2025

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_as_birth @nd118_2025
  Kịch bản: Khai tử chưa ai nhận việc mà đã hết hạn thì cũng xin lỗi
    Biết gia đình làm khai tử cho "Lý Thị Nga", mất ngày 10/08/2026, cư trú tại "Xã Sóc Sơn"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Khi đến 17:00 ngày 18/08/2026
    Thì gia đình nhận thư xin lỗi về "đăng ký khai tử", hẹn lại ngày 19/08/2026

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_as_birth @nd118_2025
  Kịch bản: Khai tử đang xử lý mà hết hạn thì cũng xin lỗi
    Biết gia đình làm khai tử cho "Lý Thị Nga", mất ngày 10/08/2026, cư trú tại "Xã Sóc Sơn"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Khi "chị Thảo" nhận việc "đăng ký khai tử"
    Và đến 08:00 ngày 19/08/2026
    Thì gia đình nhận thư xin lỗi về "đăng ký khai tử", hẹn lại ngày 19/08/2026

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_as_birth @nd118_2025
  Kịch bản: Khai tử đang chờ hệ thống khác mà hết hạn thì cũng xin lỗi
    Biết gia đình làm khai tử cho "Lý Thị Nga", mất ngày 10/08/2026, cư trú tại "Xã Sóc Sơn"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Khi "CSDL quốc gia về dân cư" chưa trả lời, "đăng ký khai tử" phải chờ
    Và đến 08:00 ngày 19/08/2026
    Thì gia đình nhận thư xin lỗi về "đăng ký khai tử", hẹn lại ngày 19/08/2026

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_as_birth @nd118_2025 @tt01_2018 @tt03_2025_vpcp
  Kịch bản: Khai tử đang xác minh mà hết hạn thì cũng xin lỗi
    Biết gia đình làm khai tử cho "Lý Thị Nga", mất ngày 10/08/2026, cư trú tại "Xã Sóc Sơn"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Khi cơ quan xác minh "đăng ký khai tử"
    Và đến 08:00 ngày 24/08/2026
    Thì gia đình nhận thư xin lỗi về "đăng ký khai tử", hẹn lại ngày 22/08/2026
