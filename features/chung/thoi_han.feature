# language: vi
Tính năng: Thời hạn và ngày làm việc
  Ngày tiếp nhận là ngày 0; nhận sau 15 giờ hoặc vào ngày nghỉ thì tính từ ngày làm việc tiếp theo; hết giờ làm việc của ngày cuối là hết hạn.

  @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026
  @nd63_2024_d8 @nd63_2024_d7_k2
  Khung kịch bản: Mốc 15 giờ tính đến giây
    Biết gia đình làm khai sinh cho cháu "Quách Tuệ Lâm", sinh ngày 10/08/2026, tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc <giờ nộp> ngày 18/08/2026
    Thì hạn giải quyết "đăng ký khai sinh" là <hạn>
    Và hạn chung của nhóm là <hạn chung>

    Dữ liệu:
      | giờ nộp  | hạn        | hạn chung  |
      | 15:00:00 | 18/08/2026 | 21/08/2026 |
      | 15:00:01 | 19/08/2026 | 22/08/2026 |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @nd63_2024_d8
  Kịch bản: Nộp chiều thứ sáu trước kỳ nghỉ, thứ bảy làm bù vẫn là ngày làm việc
    Biết gia đình làm khai sinh cho cháu "Quách Tuệ Lâm", sinh ngày 10/08/2026, tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 15:01 ngày 21/08/2026
    Thì hạn giải quyết "đăng ký khai sinh" là 22/08/2026
    Và ngày 21/08/2026 không tính vì "tiếp nhận lúc 15:01, sau 15:00"
    Và ngày 22/08/2026 không tính vì "ngày tiếp nhận: ngày 0 (làm bù cho ngày 31/08/2026)"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026
  @nd63_2024_d8
  Kịch bản: Thứ bảy làm bù được đếm là một ngày làm việc
    Biết gia đình làm khai sinh cho cháu "Quách Tuệ Lâm", sinh ngày 10/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Thì hạn giải quyết "cấp thẻ bảo hiểm y tế" là 22/08/2026
    Và ngày 22/08/2026 tính là "ngày làm việc thứ 2"

  @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026
  @nd63_2024_d8
  Kịch bản: Nghỉ Quốc khánh 2026 thì năm ngày liền không tính
    Biết gia đình làm khai sinh cho cháu "Quách Tuệ Lâm", sinh ngày 10/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 28/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Thì hạn giải quyết "đăng ký thường trú" là 04/09/2026
    Và ngày 29/08/2026 không tính vì "nghỉ Quốc khánh"
    Và ngày 31/08/2026 không tính vì "nghỉ hoán đổi, làm bù ngày 22/08/2026"
    Và ngày 03/09/2026 tính là "ngày làm việc thứ 1"

  @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026
  @nd63_2024_d8
  Kịch bản: Nghỉ Tết Bính Ngọ thì hạn dời qua kỳ nghỉ
    Biết gia đình làm khai sinh cho cháu "Nghiêm Xuân Mai", sinh ngày 06/02/2026, tại "Phường Thành Vinh"
    Và gia đình nộp hồ sơ lúc 10:00 ngày 13/02/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Thì hạn giải quyết "đăng ký thường trú" là 24/02/2026
    Và ngày 17/02/2026 không tính vì "nghỉ Tết Nguyên đán"
    Và ngày 23/02/2026 tính là "ngày làm việc thứ 1"

  @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026
  @nd63_2024_d8
  Kịch bản: Bàn giao kết quả sau 15 giờ thì thủ tục sau tính từ ngày hôm sau
    Biết gia đình làm khai sinh cho cháu "Quách Tuệ Lâm", sinh ngày 10/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 14:30 ngày 18/08/2026
    Khi đến 16:00 ngày 18/08/2026
    Và cơ quan giải quyết xong "đăng ký khai sinh"
    Thì hạn giải quyết "đăng ký thường trú" là 21/08/2026

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @nd63_2024_d8
  Kịch bản: Nộp ngày chủ nhật thì tính từ thứ hai
    Biết gia đình làm khai sinh cho cháu "Quách Tuệ Lâm", sinh ngày 10/08/2026, tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 10:00 ngày 16/08/2026
    Thì hạn giải quyết "đăng ký khai sinh" là 17/08/2026
    Và ngày 16/08/2026 không tính vì "vào ngày nghỉ (Chủ nhật)"

  @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026
  @qd863_bnv
  Kịch bản: Mười ngày làm việc của bảo hiểm xã hội vắt qua cuối tuần
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 01/09/2025, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 08/09/2025
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Thì hạn giải quyết "mai táng phí" là 22/09/2025
    Và ngày 13/09/2025 không tính vì "Thứ bảy"
    Và ngày 22/09/2025 tính là "ngày làm việc thứ 10"
