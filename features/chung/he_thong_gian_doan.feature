# language: vi
Tính năng: Hệ thống trả lời bị gián đoạn
  Cơ quan ghi rõ đang chờ ai, từ khi nào, hỏi lại lúc nào; trả lời rồi thì việc về hàng chờ.

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @nd63_2024_d8 @gd_population_wait @gd_neighbour_wait
  Kịch bản: Chưa cấp được số định danh thì việc chờ cơ sở dữ liệu dân cư
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi "CSDL quốc gia về dân cư" chưa trả lời, "đăng ký khai sinh" phải chờ
    Thì "đăng ký khai sinh" đang chờ "CSDL quốc gia về dân cư"
    Và "đăng ký khai sinh" được trả lời khi nào là chưa rõ
    Và con số này là "giả định"
    Và "đăng ký khai sinh" hỏi lại lúc 09:30 ngày 17/08/2026
    Và con số này là "giả định"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @nd63_2024_d8 @gd_neighbour_wait
  Kịch bản: Đang chờ số định danh thì chưa giải quyết xong được
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi "CSDL quốc gia về dân cư" chưa trả lời, "đăng ký khai sinh" phải chờ
    Và cơ quan giải quyết xong "đăng ký khai sinh"
    Thì không thực hiện được vì "ở trạng thái “chờ hệ thống khác”"
    Khi "CSDL quốc gia về dân cư" trả lời cho "đăng ký khai sinh"
    Và cơ quan giải quyết xong "đăng ký khai sinh"
    Thì "đăng ký khai sinh" ở trạng thái "đã có kết quả"

  @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026
  @nd63_2024_d25_k1
  Kịch bản: Bệnh viện phải gửi dữ liệu giấy chứng sinh trong bốn giờ làm việc
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 10:30 ngày 17/08/2026
    Khi "cơ sở khám bệnh, chữa bệnh" chưa trả lời, "đăng ký khai sinh" phải chờ
    Thì "đăng ký khai sinh" phải được trả lời trước 16:30 ngày 17/08/2026
    Và con số này là "nguồn thứ cấp"
    Và "đăng ký khai sinh" hỏi lại lúc 11:30 ngày 17/08/2026
    Và con số này là "giả định"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_eid_wait @gd_neighbour_wait
  Kịch bản: Định danh điện tử gián đoạn thì chờ
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 16:30 ngày 17/08/2026
    Khi "hệ thống định danh và xác thực điện tử" chưa trả lời, "đăng ký khai sinh" phải chờ
    Thì "đăng ký khai sinh" được trả lời khi nào là chưa rõ
    Và con số này là "giả định"
    Và "đăng ký khai sinh" hỏi lại lúc 08:00 ngày 18/08/2026
    Và con số này là "giả định"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @ttdb_1001193
  Kịch bản: Hỏi nơi đăng ký kết hôn thì được trả lời trong ba ngày làm việc
    Biết gia đình làm khai sinh cho cháu "Võ Hoàng Long", sinh ngày 01/08/2026, tại "Phường Sài Gòn"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 10/08/2026
    Khi "UBND nơi đăng ký kết hôn" chưa trả lời, "đăng ký khai sinh" phải chờ
    Thì "đăng ký khai sinh" phải được trả lời trước 17:00 ngày 13/08/2026
    Khi đến 10:00 ngày 11/08/2026
    Và "UBND nơi đăng ký kết hôn" trả lời cho "đăng ký khai sinh"
    Thì "đăng ký khai sinh" ở trạng thái "chờ xử lý"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026
  @gd_population_wait @gd_neighbour_wait
  Kịch bản: Bảo hiểm xã hội cũng có thể phải chờ cơ sở dữ liệu dân cư
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Và "CSDL quốc gia về dân cư" chưa trả lời, "mai táng phí" phải chờ
    Thì "mai táng phí" đang chờ "CSDL quốc gia về dân cư"
    Và "xóa đăng ký thường trú" ở trạng thái "chờ xử lý"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @ttdb_1001193
  Kịch bản: Hệ thống không được hỏi thì không trả lời thay
    Biết gia đình làm khai sinh cho cháu "Võ Hoàng Long", sinh ngày 01/08/2026, tại "Phường Sài Gòn"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 10/08/2026
    Khi "UBND nơi đăng ký kết hôn" chưa trả lời, "đăng ký khai sinh" phải chờ
    Và "CSDL quốc gia về dân cư" trả lời cho "đăng ký khai sinh"
    Thì không thực hiện được vì "đang chờ"
    Và "đăng ký khai sinh" ở trạng thái "chờ hệ thống khác"
