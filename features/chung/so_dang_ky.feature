# language: vi
Tính năng: Số đăng ký không cấp hai lần
  Trong một quyển của một cơ quan, một số đăng ký chỉ thuộc về một hồ sơ.

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Kịch bản: Cùng quyển, cùng cơ quan thì số khai sinh đã cấp không cấp lại được
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 17/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh", ghi:
      | số đăng ký | 318/2026 |
    Biết gia đình làm khai sinh cho cháu "Lê Gia Hưng", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 09:30 ngày 17/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh", ghi:
      | số đăng ký | 318/2026 |
    Thì không thực hiện được vì "tại UBND phường Ba Đình"
    Khi cơ quan giải quyết xong "đăng ký khai sinh", ghi:
      | số đăng ký | 318/2026 |
      | quyển số   | 02/2026  |
    Thì "giấy khai sinh" ghi "số đăng ký" là "318/2026"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Kịch bản: Cùng quyển, cùng cơ quan thì số khai tử đã cấp không cấp lại được
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 17/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử", ghi:
      | số đăng ký | 77/2026 |
    Biết gia đình làm khai tử cho "Lê Thị Tám", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 09:30 ngày 17/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử", ghi:
      | số đăng ký | 77/2026 |
    Thì không thực hiện được vì "số đăng ký này đã cấp cho hồ sơ"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Kịch bản: Cơ quan khác có sổ của mình
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 17/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử", ghi:
      | số đăng ký | 77/2026 |
    Biết gia đình làm khai tử cho "Lê Thị Tám", mất ngày 15/08/2026, cư trú tại "Phường Hải Châu"
    Và gia đình nộp hồ sơ lúc 09:30 ngày 17/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử", ghi:
      | số đăng ký | 77/2026 |
    Thì "trích lục khai tử" ghi "số đăng ký" là "77/2026"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Kịch bản: Cơ quan khác có sổ khai sinh của mình
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 17/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh", ghi:
      | số đăng ký | 318/2026 |
    Biết gia đình làm khai sinh cho cháu "Lê Gia Hưng", sinh ngày 15/08/2026, tại "Phường Hải Châu"
    Và gia đình nộp hồ sơ lúc 09:30 ngày 17/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh", ghi:
      | số đăng ký | 318/2026 |
    Thì "giấy khai sinh" ghi "số đăng ký" là "318/2026"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Kịch bản: Quyển khác của cùng cơ quan đếm số khai tử lại từ đầu
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 17/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử", ghi:
      | số đăng ký | 77/2026 |
    Biết gia đình làm khai tử cho "Lê Thị Tám", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 09:30 ngày 17/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử", ghi:
      | số đăng ký | 77/2026 |
      | quyển số   | 02/2026 |
    Thì "trích lục khai tử" ghi "số đăng ký" là "77/2026"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Khung kịch bản: Số và quyển khai sinh dài quá 60 ký tự thì không ghi được
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 17/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh", ghi:
      | <điều ghi> | 1111111111111111111111111111111111111111111111111111111111111 |
    Thì không thực hiện được vì "phải đúng dạng: 1 đến 60 ký tự"

    Dữ liệu:
      | điều ghi   |
      | số đăng ký |
      | quyển số   |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Khung kịch bản: Số và quyển khai tử dài quá 60 ký tự thì không ghi được
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 17/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử", ghi:
      | <điều ghi> | 1111111111111111111111111111111111111111111111111111111111111 |
    Thì không thực hiện được vì "phải đúng dạng: 1 đến 60 ký tự"

    Dữ liệu:
      | điều ghi   |
      | số đăng ký |
      | quyển số   |
