# language: vi
Tính năng: Giấy tờ còn thiếu của nhóm khai sinh
  Chỉ hỏi giấy tờ mà hồ sơ ấy cần; còn thiếu gì thì nêu đúng giấy ấy.

  @pb_nop_rieng_01_07_2021
  @nd123_2015
  Kịch bản: Nộp riêng, đến 08/01/2025, mang giấy chứng sinh rồi thì còn thiếu giấy chứng nhận kết hôn
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp kèm "giấy chứng sinh"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì giấy tờ còn thiếu của "đăng ký khai sinh" là "giấy chứng nhận kết hôn của cha mẹ"

  @pb_01_07_2023 @pb_01_07_2024
  @nd123_2015 @cv2084_2023
  Kịch bản: Đến 08/01/2025, có giấy chứng sinh và cha mẹ có đăng ký kết hôn thì còn thiếu giấy chứng nhận kết hôn
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì giấy tờ còn thiếu của "đăng ký khai sinh" là "giấy chứng nhận kết hôn của cha mẹ"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @nd123_2015 @cv2084_2023
  Kịch bản: Đến 08/01/2025, không có giấy chứng sinh và chưa xác định được cha thì còn thiếu giấy tờ thay thế
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình khai "căn cứ của việc sinh" là "văn bản xác nhận của người làm chứng"
    Và gia đình khai "nơi sinh" là "ngoài cơ sở y tế"
    Và gia đình khai "chưa xác định được cha"
    Và gia đình bỏ trống mục "họ tên cha"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì giấy tờ còn thiếu của "đăng ký khai sinh" là "giấy tờ thay thế giấy chứng sinh"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_separate
  Kịch bản: Ở nhà cha mẹ thì đăng ký thường trú không thiếu giấy tờ
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "đăng ký thường trú"
    Thì "đăng ký thường trú" không thiếu giấy tờ

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Kịch bản: Cấp thẻ bảo hiểm y tế không thiếu giấy tờ
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "cấp thẻ bảo hiểm y tế"
    Thì "cấp thẻ bảo hiểm y tế" không thiếu giấy tờ

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_separate
  Khung kịch bản: Ở nhà người khác, chủ hộ đồng ý bằng văn bản thì còn thiếu văn bản ấy
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình khai:
      | nơi đăng ký thường trú | nhà của người khác |
      | cách chủ hộ đồng ý     | <cách>             |
      | họ tên chủ hộ          | Trịnh Văn Sáu      |
      | số định danh chủ hộ    | 001050011223       |
    Và gia đình nộp kèm "giấy tờ theo pháp luật về cư trú"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "đăng ký thường trú"
    Thì giấy tờ còn thiếu của "đăng ký thường trú" là "<giấy>"

    Dữ liệu:
      | cách                    | giấy                                                                                          |
      | bằng văn bản (mẫu CT01) | ý kiến đồng ý của chủ hộ trên mẫu CT01                                                        |
      | bằng văn bản riêng      | văn bản đồng ý của chủ hộ hoặc của một trong các chủ sở hữu, không cần công chứng |

  @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_consent_refused @gd_carried
  Kịch bản: Nộp riêng ở nhà người khác mà chủ hộ không trả lời thì chỉ thường trú bị từ chối
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/06/2026, tại "Phường Ba Đình"
    Và gia đình khai:
      | nơi đăng ký thường trú | nhà của người khác |
      | họ tên chủ hộ          | Trịnh Văn Sáu      |
      | số định danh chủ hộ    | 001050011223       |
    Và gia đình nộp hồ sơ lúc 08:30 ngày 15/06/2026
    Khi cơ quan giải quyết xong và trả kết quả "đăng ký khai sinh"
    Và gia đình mang kết quả đến nộp "đăng ký thường trú"
    Và đến 08:00 ngày 10/09/2026
    Thì "đăng ký thường trú" ở trạng thái "bị từ chối"

  @pb_01_07_2023
  Kịch bản: Trẻ mang quốc tịch nước ngoài, tên ghi như hộ chiếu, năm 2023 không thuộc nhóm
    Biết gia đình làm khai sinh cho cháu "Kim Min-jun", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình khai "quốc tịch trẻ" là "Hàn Quốc"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì "đăng ký khai sinh" được chuyển hướng: "có yếu tố nước ngoài: đăng ký khai sinh tại UBND cấp huyện nơi cư trú của cha hoặc mẹ, rồi đăng ký thường trú và cấp thẻ BHYT riêng"
