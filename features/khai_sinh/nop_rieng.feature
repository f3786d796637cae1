# language: vi
Tính năng: Khai sinh, thường trú, thẻ bảo hiểm y tế nộp riêng
  Gia đình không liên thông thì làm ba hồ sơ, mang kết quả của nơi trước đến nơi sau, mỗi nơi tính hạn của mình.

  @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_carried @ttdb_1004222
  Kịch bản: Thường trú chờ gia đình mang giấy khai sinh đến, rồi bảy ngày làm việc
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Thì "đăng ký thường trú" ở trạng thái "chưa đến lượt"
    Khi đến 09:00 ngày 18/08/2026
    Và gia đình mang kết quả đến nộp "đăng ký thường trú"
    Thì "Công an phường Ba Đình" giải quyết "đăng ký thường trú"
    Và hạn giải quyết "đăng ký thường trú" là 26/08/2026

  @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_carried @nd146_2018 @bhxh_2025 @qd976_bhxh
  Kịch bản: Thẻ bảo hiểm y tế chờ gia đình mang giấy khai sinh đến, rồi năm ngày làm việc
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Thì "cấp thẻ bảo hiểm y tế" ở trạng thái "chưa đến lượt"
    Khi đến 09:00 ngày 18/08/2026
    Và gia đình mang kết quả đến nộp "cấp thẻ bảo hiểm y tế"
    Thì "BHXH cơ sở Ba Đình" giải quyết "cấp thẻ bảo hiểm y tế"
    Và hạn giải quyết "cấp thẻ bảo hiểm y tế" là 24/08/2026
    Và con số này là "chưa kiểm chứng"

  @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_carried
  Kịch bản: Mang đến cả khi nơi trước chưa xong thì vẫn phải chờ giấy khai sinh
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi gia đình mang kết quả đến nộp "đăng ký thường trú"
    Thì "đăng ký thường trú" ở trạng thái "chưa đến lượt"
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Thì "đăng ký thường trú" ở trạng thái "chờ xử lý"

  @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_carried @gd_consent_refused
  Kịch bản: Sau 60 ngày làm việc mà không mang đến thì thẻ không được cấp
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/06/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 15/06/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Và đến 23:30 ngày 09/09/2026
    Thì "cấp thẻ bảo hiểm y tế" ở trạng thái "chưa đến lượt"
    Khi đến 08:00 ngày 10/09/2026
    Thì "cấp thẻ bảo hiểm y tế" ở trạng thái "đã rút"

  @pb_01_07_2023 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_separate
  Kịch bản: Nộp riêng thì không có hạn chung
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì hạn chung của nhóm là chưa rõ
    Và con số này là "giả định"
