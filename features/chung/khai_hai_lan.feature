# language: vi
Tính năng: Một sự kiện khai hai lần
  Cha và mẹ, hai người con, hay cổng gửi hai lần đều có thể khai cùng một việc; công chức thấy hồ sơ kia và quyết định.

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_same_event
  Kịch bản: Khai sinh lần thứ hai bị từ chối vì đã đăng ký
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Hòa", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình khai "số định danh mẹ" là "001195012345"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 17/08/2026
    Biết gia đình làm khai sinh cho cháu "NGUYỄN MINH HOÀ", sinh ngày 15/08/2026, tại "Phường Hải Châu"
    Và gia đình khai "số định danh mẹ" là "001195012345"
    Khi gia đình nộp hồ sơ lúc 10:00 ngày 18/08/2026
    Thì hồ sơ này có thể cùng một sự kiện với hồ sơ thứ 1
    Khi cơ quan từ chối "đăng ký khai sinh" vì "việc sinh đã được đăng ký"
    Thì "đăng ký khai sinh" ở trạng thái "bị từ chối"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_same_event
  Kịch bản: Hai trẻ sinh đôi là hai sự kiện
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Tú", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình khai "số định danh mẹ" là "001195012345"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 17/08/2026
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Tư", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình khai "số định danh mẹ" là "001195012345"
    Khi gia đình nộp hồ sơ lúc 09:05 ngày 17/08/2026
    Thì hồ sơ này không cùng sự kiện với hồ sơ nào
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Thì "đăng ký khai sinh" ở trạng thái "đã có kết quả"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_same_event
  Kịch bản: Khai tử lần thứ hai phải có lý do thì mới giải quyết xong
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình khai "số định danh người chết" là "001045001234"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 17/08/2026
    Biết gia đình làm khai tử cho "Trần Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình khai "số định danh người chết" là "001045001234"
    Và gia đình nộp hồ sơ lúc 10:00 ngày 17/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Thì không thực hiện được vì "lý do vẫn đăng ký"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_same_event
  Kịch bản: Công chức nêu lý do thì vẫn khai tử được
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình khai "số định danh người chết" là "001045001234"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 17/08/2026
    Biết gia đình làm khai tử cho "Trần Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình khai "số định danh người chết" là "001045001234"
    Và gia đình nộp hồ sơ lúc 10:00 ngày 17/08/2026
    Khi cơ quan vẫn giải quyết xong "đăng ký khai tử", lý do "hồ sơ trước ghi nhầm người, đang được rút"
    Thì "đăng ký khai tử" ở trạng thái "đã có kết quả"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_same_event
  Kịch bản: Việc chết đã đăng ký thì từ chối lần khai sau
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình khai "số định danh người chết" là "001045001234"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 17/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Hải Châu"
    Và gia đình khai "số định danh người chết" là "001045001234"
    Khi gia đình nộp hồ sơ lúc 10:00 ngày 18/08/2026
    Và cơ quan từ chối "đăng ký khai tử" vì "việc chết đã được đăng ký"
    Thì hồ sơ này có thể cùng một sự kiện với hồ sơ thứ 1

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_same_event
  Kịch bản: Hồ sơ đã rút không còn là lần khai trước
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình khai "số định danh người chết" là "001045001234"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 17/08/2026
    Khi gia đình rút toàn bộ hồ sơ
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình khai "số định danh người chết" là "001045001234"
    Khi gia đình nộp hồ sơ lúc 10:00 ngày 17/08/2026
    Thì hồ sơ này không cùng sự kiện với hồ sơ nào

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_same_event
  Kịch bản: Cùng người, khác ngày, hay không có số định danh thì không coi là cùng sự kiện
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình khai "số định danh người chết" là "001045001234"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 17/08/2026
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 10:00 ngày 17/08/2026
    Thì hồ sơ này không cùng sự kiện với hồ sơ nào

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_same_event
  Khung kịch bản: Trùng số định danh của mẹ hay của cha là đủ để có thể cùng một trẻ
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Hòa", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình khai "quan hệ với trẻ" là "chú"
    Và gia đình khai "<số>" là "<trùng>"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 17/08/2026
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Hòa", sinh ngày 15/08/2026, tại "Phường Hải Châu"
    Và gia đình khai "quan hệ với trẻ" là "chú"
    Và gia đình khai "<số>" là "<trùng>"
    Khi gia đình nộp hồ sơ lúc 10:00 ngày 18/08/2026
    Thì hồ sơ này có thể cùng một sự kiện với hồ sơ thứ 1

    Dữ liệu:
      | số               | trùng        |
      | số định danh mẹ  | 001195012345 |
      | số định danh cha | 001088012345 |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_same_event
  Kịch bản: Mẹ đi khai hai lần mà tờ khai không ghi số của mẹ thì số của người yêu cầu cũng cho thấy
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Hòa", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình khai "quan hệ với trẻ" là "mẹ"
    Và gia đình khai "số định danh người yêu cầu" là "001195012345"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 17/08/2026
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Hòa", sinh ngày 15/08/2026, tại "Phường Hải Châu"
    Và gia đình khai "quan hệ với trẻ" là "mẹ"
    Và gia đình khai "số định danh người yêu cầu" là "001195012345"
    Khi gia đình nộp hồ sơ lúc 10:00 ngày 18/08/2026
    Thì hồ sơ này có thể cùng một sự kiện với hồ sơ thứ 1
