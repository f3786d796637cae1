# language: vi
Tính năng: Đăng ký thường trú cho trẻ mới sinh
  Công an cấp xã giải quyết sau khi có giấy khai sinh và số định danh; ở nhà người khác thì cần chủ hộ đồng ý.

  @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026
  @nd63_2024_d8
  Kịch bản: Không phải xác minh thì hai ngày làm việc
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Thì "Công an phường Ba Đình" giải quyết "đăng ký thường trú"
    Và hạn giải quyết "đăng ký thường trú" là 19/08/2026
    Và "đăng ký thường trú" không thiếu giấy tờ

  @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025
  @nd63_2024_d8 @nd63_2024_d7_k2
  Kịch bản: Phải xác minh thì năm ngày làm việc, hạn chung cũng dài thêm
    Biết gia đình làm khai sinh cho cháu "Hồ Nhật Nam", sinh ngày 03/11/2025, tại "Phường Bến Thành"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 10/11/2025
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Và cơ quan xác minh "đăng ký thường trú"
    Thì hạn giải quyết "đăng ký thường trú" là 17/11/2025
    Và hạn chung của nhóm là 17/11/2025

  @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025
  @nd63_2024_d8
  Kịch bản: Ngày 30/06/2026, ở nhà cha mẹ công an vẫn được xác minh
    Biết gia đình làm khai sinh cho cháu "Cao Bảo Châu", sinh ngày 22/06/2026, tại "Phường Cái Khế"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 30/06/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Và cơ quan xác minh "đăng ký thường trú"
    Thì "đăng ký thường trú" ở trạng thái "đang xác minh"
    Và hạn giải quyết "đăng ký thường trú" là 07/07/2026

  @pb_01_07_2026
  @nd58_2026 @nd120_2025_d4
  Kịch bản: Từ ngày 01/07/2026, ở nhà cha mẹ công an không được xác minh nữa
    Biết gia đình làm khai sinh cho cháu "Cao Bảo Châu", sinh ngày 22/06/2026, tại "Phường Cái Khế"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 01/07/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Và cơ quan xác minh "đăng ký thường trú"
    Thì không thực hiện được vì "Nghị định 58/2026/NĐ-CP"
    Và hạn giải quyết "đăng ký thường trú" là 03/07/2026

  @pb_01_07_2026
  @nd58_2026 @bhxh_2025
  Kịch bản: Từ ngày 01/07/2026, ở nhà người mẹ được giao nuôi con cũng không xác minh
    Biết gia đình làm khai sinh cho cháu "Lưu Tấn Phát", sinh ngày 01/07/2026, tại "Phường Ninh Kiều"
    Và gia đình khai "nơi đăng ký thường trú" là "nhà của cha hoặc mẹ được Tòa án giao nuôi con"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 08/07/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Và cơ quan xác minh "đăng ký thường trú"
    Thì không thực hiện được vì "Nghị định 58/2026/NĐ-CP"
    Và hạn giải quyết "đăng ký thường trú" là 10/07/2026

  @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026
  @nd58_2026 @nd63_2024_d8
  Kịch bản: Từ ngày 01/07/2026, ở nhà người khác thì vẫn xác minh
    Biết gia đình làm khai sinh cho cháu "Lưu Tấn Phát", sinh ngày 01/07/2026, tại "Phường Ninh Kiều"
    Và gia đình khai:
      | nơi đăng ký thường trú | nhà của người khác      |
      | cách chủ hộ đồng ý     | bằng văn bản (mẫu CT01) |
      | họ tên chủ hộ          | Lưu Tấn Lộc             |
      | số định danh chủ hộ    | 092060004411            |
    Và gia đình nộp hồ sơ lúc 09:00 ngày 08/07/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Và cơ quan xác minh "đăng ký thường trú"
    Thì hạn giải quyết "đăng ký thường trú" là 15/07/2026

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025
  @gd_finding @nd63_2024_d8 @nd118_2025
  Kịch bản: Xác minh thấy đủ điều kiện thì được đăng ký
    Biết gia đình làm khai sinh cho cháu "Hồ Nhật Nam", sinh ngày 03/11/2025, tại "Phường Bến Thành"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 10/11/2025
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Và cơ quan xác minh "đăng ký thường trú"
    Và kết quả xác minh "đăng ký thường trú" là "đủ điều kiện"
    Và cơ quan giải quyết xong "đăng ký thường trú"
    Thì "đăng ký thường trú" ở trạng thái "đã có kết quả"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025
  @gd_finding @nd154_2024_d7_k1 @ttdb_1004222
  Kịch bản: Xác minh thấy không đủ điều kiện thì chỉ có thể từ chối
    Biết gia đình làm khai sinh cho cháu "Hồ Nhật Nam", sinh ngày 03/11/2025, tại "Phường Bến Thành"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 10/11/2025
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Và cơ quan xác minh "đăng ký thường trú"
    Và kết quả xác minh "đăng ký thường trú" là "không đủ điều kiện"
    Và cơ quan giải quyết xong "đăng ký thường trú"
    Thì không thực hiện được vì "không đủ điều kiện để thực hiện bước này"
    Khi cơ quan từ chối "đăng ký thường trú" vì "không đủ điều kiện đăng ký thường trú"
    Thì "đăng ký thường trú" ở trạng thái "bị từ chối"

  @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026
  @tt53_2025 @nd154_2024_d7_k1 @gd_consent_refused
  Kịch bản: Ở nhà ông bà thì chờ ông đồng ý qua VNeID
    Biết gia đình làm khai sinh cho cháu "Trịnh Hà My", sinh ngày 20/07/2026, tại "Phường Ngọc Hà"
    Và gia đình khai:
      | nơi đăng ký thường trú | nhà của người khác |
      | họ tên chủ hộ          | Trịnh Văn Sáu      |
      | số định danh chủ hộ    | 001050011223       |
    Và gia đình nộp hồ sơ lúc 09:00 ngày 27/07/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Thì "đăng ký thường trú" ở trạng thái "chưa đến lượt"
    Khi đến 20:00 ngày 28/07/2026
    Và chủ hộ trả lời "đồng ý"
    Thì "đăng ký thường trú" ở trạng thái "chờ xử lý"
    Và hạn giải quyết "đăng ký thường trú" là 31/07/2026

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026
  @gd_consent_refused @tt53_2025
  Kịch bản: Chủ hộ không đồng ý thì chỉ việc đăng ký thường trú bị từ chối
    Biết gia đình làm khai sinh cho cháu "Trịnh Hà My", sinh ngày 20/07/2026, tại "Phường Ngọc Hà"
    Và gia đình khai:
      | nơi đăng ký thường trú | nhà của người khác |
      | họ tên chủ hộ          | Trịnh Văn Sáu      |
      | số định danh chủ hộ    | 001050011223       |
    Và gia đình nộp hồ sơ lúc 09:00 ngày 27/07/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Và chủ hộ trả lời "không đồng ý"
    Thì các thủ tục ở trạng thái:
      | đăng ký khai sinh      | đã có kết quả |
      | đăng ký thường trú     | bị từ chối    |
      | cấp thẻ bảo hiểm y tế | chờ xử lý     |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @tt53_2025 @l68_2020_d20_k2
  Kịch bản: Chủ hộ mở yêu cầu mà chưa chọn thì chưa phải là trả lời
    Biết gia đình làm khai sinh cho cháu "Trịnh Hà My", sinh ngày 20/07/2026, tại "Phường Ngọc Hà"
    Và gia đình khai:
      | nơi đăng ký thường trú | nhà của người khác |
      | họ tên chủ hộ          | Trịnh Văn Sáu      |
      | số định danh chủ hộ    | 001050011223       |
    Và gia đình nộp hồ sơ lúc 09:00 ngày 27/07/2026
    Khi chủ hộ trả lời "chưa trả lời"
    Thì không thực hiện được vì "không đủ điều kiện để thực hiện bước này"
    Và "đăng ký thường trú" ở trạng thái "chưa đến lượt"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026
  @gd_consent_days @gd_consent_refused
  Kịch bản: Chủ hộ không trả lời trong năm ngày làm việc cũng như không đồng ý
    Biết gia đình làm khai sinh cho cháu "Trịnh Hà My", sinh ngày 20/07/2026, tại "Phường Ngọc Hà"
    Và gia đình khai:
      | nơi đăng ký thường trú | nhà của người khác |
      | họ tên chủ hộ          | Trịnh Văn Sáu      |
      | số định danh chủ hộ    | 001050011223       |
    Và gia đình nộp hồ sơ lúc 09:00 ngày 27/07/2026
    Khi đến 23:59 ngày 03/08/2026
    Thì "đăng ký thường trú" ở trạng thái "chưa đến lượt"
    Khi đến 00:00 ngày 04/08/2026
    Thì "đăng ký thường trú" ở trạng thái "bị từ chối"
    Và hồ sơ chưa kết thúc

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026
  @tt53_2025 @cv2084_2023 @l68_2020_d20_k2
  Kịch bản: Chủ hộ đồng ý bằng văn bản thì không phải chờ
    Biết gia đình làm khai sinh cho cháu "Trịnh Hà My", sinh ngày 20/07/2026, tại "Phường Ngọc Hà"
    Và gia đình khai:
      | nơi đăng ký thường trú | nhà của người khác      |
      | cách chủ hộ đồng ý     | bằng văn bản (mẫu CT01) |
      | họ tên chủ hộ          | Trịnh Văn Sáu           |
      | số định danh chủ hộ    | 001050011223            |
    Và gia đình nộp kèm "ý kiến đồng ý của chủ hộ trên mẫu CT01"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 27/07/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Thì "đăng ký thường trú" ở trạng thái "chờ xử lý"
    Và giấy tờ còn thiếu của "đăng ký thường trú" là "giấy tờ theo pháp luật về cư trú"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026
  @tt53_2025 @l68_2020_d20_k2
  Kịch bản: Một chủ sở hữu đồng ý bằng văn bản riêng, không công chứng, cũng được
    Biết gia đình làm khai sinh cho cháu "Trịnh Hà My", sinh ngày 20/07/2026, tại "Phường Ngọc Hà"
    Và gia đình khai:
      | nơi đăng ký thường trú | nhà của người khác |
      | cách chủ hộ đồng ý     | bằng văn bản riêng |
      | họ tên chủ hộ          | Trịnh Văn Sáu      |
      | số định danh chủ hộ    | 001050011223       |
    Và gia đình nộp kèm "giấy tờ theo pháp luật về cư trú"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 27/07/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Thì "đăng ký thường trú" ở trạng thái "chờ xử lý"
    Và giấy tờ còn thiếu của "đăng ký thường trú" là "văn bản đồng ý của chủ hộ hoặc của một trong các chủ sở hữu, không cần công chứng"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026
  @nd63_2024_d5 @tt53_2025 @cv2084_2023
  Kịch bản: Ở nhà cha mẹ thì không cần giấy tờ về chỗ ở, không cần ý kiến chủ hộ
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì giấy tờ của "đăng ký thường trú" gồm:
      | giấy khai sinh điện tử |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026
  @nd63_2024_d5 @tt53_2025
  Kịch bản: Ở nhà người khác thì có giấy tờ về chỗ ở
    Biết gia đình làm khai sinh cho cháu "Trịnh Hà My", sinh ngày 20/07/2026, tại "Phường Ngọc Hà"
    Và gia đình khai:
      | nơi đăng ký thường trú | nhà của người khác      |
      | cách chủ hộ đồng ý     | bằng văn bản (mẫu CT01) |
      | họ tên chủ hộ          | Trịnh Văn Sáu           |
      | số định danh chủ hộ    | 001050011223            |
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 27/07/2026
    Thì giấy tờ của "đăng ký thường trú" gồm:
      | giấy khai sinh điện tử                     |
      | giấy tờ theo pháp luật về cư trú           |
      | ý kiến đồng ý của chủ hộ trên mẫu CT01     |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @nd154_2024_d7_k1 @tt66_2023
  Kịch bản: Công an từ chối đăng ký thường trú thì thẻ bảo hiểm y tế vẫn được cấp
    Biết gia đình làm khai sinh cho cháu "Vũ Hải Yến", sinh ngày 11/08/2026, tại "Đặc khu Phú Quốc"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 17/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Và cơ quan từ chối "đăng ký thường trú" vì "không đủ điều kiện đăng ký thường trú"
    Và cơ quan giải quyết xong "cấp thẻ bảo hiểm y tế"
    Thì các thủ tục ở trạng thái:
      | đăng ký khai sinh      | đã có kết quả |
      | đăng ký thường trú     | bị từ chối    |
      | cấp thẻ bảo hiểm y tế | đã có kết quả |
    Và hồ sơ kết thúc

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @tt75_2022_d4
  Kịch bản: Trẻ em được miễn lệ phí đăng ký thường trú
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì lệ phí "đăng ký thường trú cho trẻ em" là 0 đồng
    Và con số này là "nguồn mâu thuẫn"

  @pb_01_09_2026
  @nd301_2026
  Kịch bản: Từ ngày 01/09/2026, không phải xác minh thì hai ngày
    Biết gia đình làm khai sinh cho cháu "Lê Gia Hưng", sinh ngày 05/09/2026, tại "Xã Nam Đàn"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 07/09/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Thì hạn giải quyết "đăng ký thường trú" là 09/09/2026
    Và con số này là "nguồn thứ cấp"

  @pb_01_09_2026
  @nd301_2026 @nd58_2026 @gd_group_limit_kept
  Kịch bản: Từ ngày 01/09/2026, ở nhà người khác phải xác minh thì năm ngày
    Biết gia đình làm khai sinh cho cháu "Lê Gia Hưng", sinh ngày 05/09/2026, tại "Xã Nam Đàn"
    Và gia đình khai:
      | nơi đăng ký thường trú | nhà của người khác      |
      | cách chủ hộ đồng ý     | bằng văn bản (mẫu CT01) |
      | họ tên chủ hộ          | Lê Văn Thuận            |
      | số định danh chủ hộ    | 040055002217            |
    Và gia đình nộp hồ sơ lúc 09:00 ngày 07/09/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Và cơ quan xác minh "đăng ký thường trú"
    Thì hạn giải quyết "đăng ký thường trú" là 14/09/2026
    Và con số này là "nguồn thứ cấp"
    Và hạn chung của nhóm là 14/09/2026
    Và con số này là "giả định"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @nd301_2026 @gd_finding
  Kịch bản: Từ ngày 01/09/2026, công an báo kết quả xác minh rồi đăng ký
    Biết gia đình làm khai sinh cho cháu "Lê Gia Hưng", sinh ngày 05/09/2026, tại "Xã Nam Đàn"
    Và gia đình khai:
      | nơi đăng ký thường trú | nhà của người khác      |
      | cách chủ hộ đồng ý     | bằng văn bản (mẫu CT01) |
      | họ tên chủ hộ          | Lê Văn Thuận            |
      | số định danh chủ hộ    | 040055002217            |
    Và gia đình nộp hồ sơ lúc 09:00 ngày 07/09/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Và cơ quan xác minh "đăng ký thường trú"
    Và kết quả xác minh "đăng ký thường trú" là "đủ điều kiện"
    Và cơ quan giải quyết xong "đăng ký thường trú"
    Thì "đăng ký thường trú" ở trạng thái "đã có kết quả"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @nd63_2024 @gd_age_at_submission @gd_redirect
  Kịch bản: Trẻ từ đủ 6 tuổi thì đăng ký thường trú riêng
    Biết gia đình làm khai sinh cho cháu "Trần Bảo Châu", sinh ngày 10/08/2020, tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 10/08/2026
    Thì "đăng ký thường trú" được chuyển hướng: "trẻ từ đủ 6 tuổi: nộp riêng hồ sơ đăng ký thường trú (1.004222) tại công an cấp xã"

  @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @l68_2020 @gd_redirect
  Khung kịch bản: Trẻ mang quốc tịch nước ngoài thì không đăng ký thường trú
    Biết gia đình làm khai sinh cho cháu "Nguyễn Emma", sinh ngày 01/08/2026, tại "Phường Hoàn Kiếm"
    Và gia đình khai "cha hoặc mẹ là người nước ngoài"
    Và gia đình khai "quốc tịch trẻ" là "<quốc tịch>"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 10/08/2026
    Thì "đăng ký thường trú" ở trạng thái "<trạng thái>"

    Dữ liệu:
      | quốc tịch          | trạng thái    |
      | Hàn Quốc           | chuyển hướng  |
      | Việt Nam           | chưa đến lượt |
      | VIETNAM            | chưa đến lượt |
      | hai quốc tịch      | chưa đến lượt |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @nd154_2024_d7_k1 @gd_redirect
  Kịch bản: Chỉ đăng ký tạm trú thì được chỉ cách chọn không có thường trú
    Biết gia đình làm khai sinh cho cháu "Chu Gia Hân", sinh ngày 06/08/2026, tại "Xã Kim Liên"
    Và gia đình khai "nơi đăng ký thường trú" là "nơi gia đình chỉ đăng ký tạm trú"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 10/08/2026
    Thì "đăng ký thường trú" được chuyển hướng: "nơi tạm trú không phải nơi đăng ký thường trú: chọn “khai sinh và thẻ BHYT”; thường trú thì đăng ký tại nơi thường trú của cha, mẹ"
    Khi các cơ quan giải quyết xong mọi thủ tục
    Thì hồ sơ kết thúc

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026
  @tt53_2025 @nd154_2024_d7_k1 @l68_2020_d20_k2
  Kịch bản: Cha mẹ ở trong hộ của ông bà thì ông bà là chủ hộ và phải đồng ý, nhà vẫn là nhà của cha mẹ
    Biết gia đình làm khai sinh cho cháu "Chu Gia Hân", sinh ngày 06/08/2026, tại "Xã Kim Liên"
    Và gia đình khai:
      | chủ hộ nơi đăng ký thường trú | người khác   |
      | họ tên chủ hộ                 | Chu Văn Thái |
      | số định danh chủ hộ           | 040060001234 |
      | quan hệ với chủ hộ            | cháu nội     |
    Và gia đình nộp hồ sơ lúc 09:00 ngày 10/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Thì "đăng ký thường trú" ở trạng thái "chưa đến lượt"
    Và "đăng ký thường trú" không thiếu giấy tờ
    Khi chủ hộ trả lời "đồng ý"
    Thì "đăng ký thường trú" ở trạng thái "chờ xử lý"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026
  Kịch bản: Giấy tờ của thủ tục, từ đâu mà có và khi nào cần
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì quy định về "giấy tờ" của "đăng ký thường trú":
      | giấy tờ                                                                           | từ            | khi                                                                                                                                        |
      | giấy khai sinh điện tử                                                            | thủ tục trước | mọi trường hợp                                                                                                                             |
      | giấy tờ theo pháp luật về cư trú                                                  | người dân     | nơi đăng ký thường trú: nhà của người khác                                                                                                 |
      | ý kiến đồng ý của chủ hộ trên mẫu CT01                                            | người dân     | (nơi đăng ký thường trú: nhà của người khác hoặc chủ hộ nơi đăng ký thường trú: người khác) và cách chủ hộ đồng ý: bằng văn bản (mẫu CT01) |
      | văn bản đồng ý của chủ hộ hoặc của một trong các chủ sở hữu, không cần công chứng | người dân     | (nơi đăng ký thường trú: nhà của người khác hoặc chủ hộ nơi đăng ký thường trú: người khác) và cách chủ hộ đồng ý: bằng văn bản riêng      |

  @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @nd120_2025_d4 @ttdb_lienthong
  Kịch bản: Giấy tờ của thủ tục, từ đâu mà có và khi nào cần (nộp riêng)
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì quy định về "giấy tờ" của "đăng ký thường trú":
      | giấy tờ                                                                           | từ            | khi                                                                                                                                        |
      | bản sao giấy khai sinh, gia đình mang đến                                         | thủ tục trước | mọi trường hợp                                                                                                                             |
      | giấy tờ theo pháp luật về cư trú                                                  | người dân     | nơi đăng ký thường trú: nhà của người khác                                                                                                 |
      | ý kiến đồng ý của chủ hộ trên mẫu CT01                                            | người dân     | (nơi đăng ký thường trú: nhà của người khác hoặc chủ hộ nơi đăng ký thường trú: người khác) và cách chủ hộ đồng ý: bằng văn bản (mẫu CT01) |
      | văn bản đồng ý của chủ hộ hoặc của một trong các chủ sở hữu, không cần công chứng | người dân     | (nơi đăng ký thường trú: nhà của người khác hoặc chủ hộ nơi đăng ký thường trú: người khác) và cách chủ hộ đồng ý: bằng văn bản riêng      |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Kịch bản: Thường trú ở xã khác nơi khai sinh thì công an xã ấy giải quyết
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình khai "xã đăng ký thường trú" là "Phường Hải Châu"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "đăng ký thường trú"
    Thì "Công an phường Hải Châu" giải quyết "đăng ký thường trú"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Kịch bản: Không khai xã đăng ký thường trú thì là xã đăng ký khai sinh
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình bỏ trống mục "xã đăng ký thường trú"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "đăng ký thường trú"
    Thì "Công an phường Ba Đình" giải quyết "đăng ký thường trú"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026
  Kịch bản: Chủ hộ chưa trả lời qua VNeID mà có mẫu CT01 thì không phải chờ nữa
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình khai:
      | nơi đăng ký thường trú | nhà của người khác |
      | họ tên chủ hộ          | Trịnh Văn Sáu      |
      | số định danh chủ hộ    | 001050011223       |
    Và gia đình nộp kèm "ý kiến đồng ý của chủ hộ trên mẫu CT01"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Thì "đăng ký thường trú" ở trạng thái "chờ xử lý"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_redirect @gd_age_at_submission
  Kịch bản: Trẻ từ đủ 6 tuổi ở nơi tạm trú thì được chỉ theo tuổi trước
    Biết gia đình làm khai sinh cho cháu "Trần Bảo Châu", sinh ngày 10/08/2020, tại "Phường Ba Đình"
    Và gia đình khai "nơi đăng ký thường trú" là "nơi gia đình chỉ đăng ký tạm trú"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 10/08/2026
    Thì "đăng ký thường trú" được chuyển hướng: "trẻ từ đủ 6 tuổi: nộp riêng hồ sơ đăng ký thường trú (1.004222) tại công an cấp xã"

  @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Kịch bản: Trẻ từ đủ 6 tuổi mang quốc tịch nước ngoài thì được chỉ theo tuổi trước
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/06/2020, tại "Phường Ba Đình"
    Và gia đình khai "quốc tịch trẻ" là "Hàn Quốc"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì "đăng ký thường trú" được chuyển hướng: "trẻ từ đủ 6 tuổi: nộp riêng hồ sơ đăng ký thường trú (1.004222) tại công an cấp xã"

  @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Kịch bản: Trẻ mang quốc tịch nước ngoài ở nơi tạm trú thì được chỉ theo quốc tịch trước
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình khai "quốc tịch trẻ" là "Hàn Quốc"
    Và gia đình khai "nơi đăng ký thường trú" là "nơi gia đình chỉ đăng ký tạm trú"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì "đăng ký thường trú" được chuyển hướng: "trẻ mang quốc tịch nước ngoài không đăng ký thường trú như công dân: làm thủ tục cư trú cho người nước ngoài tại cơ quan quản lý xuất nhập cảnh"

  @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2026
  @nd58_2026
  Kịch bản: Ở nhà cha mẹ thì công an không được xác minh điều kiện cư trú
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "đăng ký thường trú"
    Và cơ quan xác minh "đăng ký thường trú"
    Thì không thực hiện được vì "không đủ điều kiện để thực hiện bước này"
    Và "đăng ký thường trú" ở trạng thái "đang xử lý"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @ttdb_1004222
  Kịch bản: Rút khi công an đang xác minh điều kiện cư trú
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình khai:
      | nơi đăng ký thường trú | nhà của người khác      |
      | cách chủ hộ đồng ý     | bằng văn bản (mẫu CT01) |
      | họ tên chủ hộ          | Trịnh Văn Sáu           |
      | số định danh chủ hộ    | 001050011223            |
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "đăng ký thường trú"
    Và cơ quan xác minh "đăng ký thường trú"
    Thì "đăng ký thường trú" ở trạng thái "đang xác minh"
    Khi gia đình rút thủ tục "đăng ký thường trú"
    Thì "đăng ký thường trú" ở trạng thái "đã rút"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_office_successor
  Kịch bản: Công an giải thể khi đang xác minh điều kiện cư trú thì vẫn xác minh
    Biết từ ngày 20/08/2026 "Công an phường Ba Đình" giải thể, bàn giao cho "Công an kế tục"
    Và gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình khai:
      | nơi đăng ký thường trú | nhà của người khác      |
      | cách chủ hộ đồng ý     | bằng văn bản (mẫu CT01) |
      | họ tên chủ hộ          | Trịnh Văn Sáu           |
      | số định danh chủ hộ    | 001050011223            |
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "đăng ký thường trú"
    Và cơ quan xác minh "đăng ký thường trú"
    Và đến 08:00 ngày 20/08/2026
    Thì "Công an kế tục" giải quyết "đăng ký thường trú"
    Và "đăng ký thường trú" ở trạng thái "đang xác minh"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Kịch bản: Quá hạn khi đang xác minh điều kiện cư trú thì xin lỗi, việc xác minh vẫn tiếp tục
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình khai:
      | nơi đăng ký thường trú | nhà của người khác      |
      | cách chủ hộ đồng ý     | bằng văn bản (mẫu CT01) |
      | họ tên chủ hộ          | Trịnh Văn Sáu           |
      | số định danh chủ hộ    | 001050011223            |
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "đăng ký thường trú"
    Và cơ quan xác minh "đăng ký thường trú"
    Và đến 17:30 ngày 15/10/2026
    Thì gia đình nhận thư xin lỗi về "đăng ký thường trú"
    Và "đăng ký thường trú" ở trạng thái "đang xác minh"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_finding
  Kịch bản: Ở nhà người khác mà xác minh thấy không đủ điều kiện thì không được đăng ký
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình khai:
      | nơi đăng ký thường trú | nhà của người khác      |
      | cách chủ hộ đồng ý     | bằng văn bản (mẫu CT01) |
      | họ tên chủ hộ          | Trịnh Văn Sáu           |
      | số định danh chủ hộ    | 001050011223            |
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "đăng ký thường trú"
    Và cơ quan xác minh "đăng ký thường trú"
    Và kết quả xác minh "đăng ký thường trú" là "không đủ điều kiện"
    Và cơ quan giải quyết xong "đăng ký thường trú"
    Thì không thực hiện được vì "không đủ điều kiện để thực hiện bước này"
    Và "đăng ký thường trú" ở trạng thái "đang xử lý"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026
  @gd_consent_refused
  Kịch bản: Chủ hộ không đồng ý thì đăng ký thường trú bị từ chối
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình khai "nơi đăng ký thường trú" là "nhà của người khác"
    Và gia đình khai "họ tên chủ hộ" là "Trịnh Văn Sáu"
    Và gia đình khai "số định danh chủ hộ" là "001050011223"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi chủ hộ trả lời "không đồng ý"
    Thì "đăng ký thường trú" ở trạng thái "bị từ chối"
    Và "đăng ký khai sinh" ở trạng thái "chờ xử lý"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026
  Kịch bản: Chủ hộ đồng ý trước khi có giấy khai sinh thì vẫn chưa đến lượt đăng ký thường trú
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình khai "nơi đăng ký thường trú" là "nhà của người khác"
    Và gia đình khai "họ tên chủ hộ" là "Trịnh Văn Sáu"
    Và gia đình khai "số định danh chủ hộ" là "001050011223"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi chủ hộ trả lời "đồng ý"
    Thì "đăng ký thường trú" ở trạng thái "chưa đến lượt"
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Thì "đăng ký thường trú" ở trạng thái "chờ xử lý"

  @pb_01_09_2026
  @bhxh_2025
  Kịch bản: Hai ngày làm việc của công an không tính thứ bảy, chủ nhật, theo Nghị định 301/2026
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 10/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 14/08/2026
    Khi đến lượt "đăng ký thường trú"
    Thì hạn giải quyết "đăng ký thường trú" là 18/08/2026
    Và con số này là "nguồn thứ cấp"

  @pb_01_09_2026
  Kịch bản: Năm ngày làm việc xác minh cư trú không tính thứ bảy, chủ nhật, theo Nghị định 301/2026
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 10/08/2026, tại "Phường Ba Đình"
    Và gia đình khai:
      | nơi đăng ký thường trú | nhà của người khác      |
      | cách chủ hộ đồng ý     | bằng văn bản (mẫu CT01) |
      | họ tên chủ hộ          | Trịnh Văn Sáu           |
      | số định danh chủ hộ    | 001050011223            |
    Và gia đình nộp hồ sơ lúc 08:30 ngày 14/08/2026
    Khi đến lượt "đăng ký thường trú"
    Và cơ quan xác minh "đăng ký thường trú"
    Thì hạn giải quyết "đăng ký thường trú" là 21/08/2026
    Và con số này là "nguồn thứ cấp"

  @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026
  @qd976_bhxh
  Kịch bản: Hai ngày làm việc của công an không tính thứ bảy, chủ nhật
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 10/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 14/08/2026
    Khi đến lượt "đăng ký thường trú"
    Thì hạn giải quyết "đăng ký thường trú" là 18/08/2026

  @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026
  Kịch bản: Năm ngày làm việc xác minh cư trú không tính thứ bảy, chủ nhật
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 10/08/2026, tại "Phường Ba Đình"
    Và gia đình khai:
      | nơi đăng ký thường trú | nhà của người khác      |
      | cách chủ hộ đồng ý     | bằng văn bản (mẫu CT01) |
      | họ tên chủ hộ          | Trịnh Văn Sáu           |
      | số định danh chủ hộ    | 001050011223            |
    Và gia đình nộp hồ sơ lúc 08:30 ngày 14/08/2026
    Khi đến lượt "đăng ký thường trú"
    Và cơ quan xác minh "đăng ký thường trú"
    Thì hạn giải quyết "đăng ký thường trú" là 21/08/2026

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Kịch bản: Kết quả đăng ký thường trú không ghi ngày hết giá trị
    Biết gia đình làm khai sinh cho cháu "Lê Gia Hưng", sinh ngày 05/09/2026, tại "Xã Nam Đàn"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 07/09/2026
    Khi các cơ quan giải quyết xong mọi thủ tục
    Thì "thông báo kết quả đăng ký thường trú" không ghi ngày hết giá trị

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Khung kịch bản: Trẻ mang quốc tịch Việt Nam, hay thêm quốc tịch khác, thì xã đăng ký khai sinh và công an đăng ký thường trú
    Biết gia đình làm khai sinh cho cháu "Lê Gia Hưng", sinh ngày 05/09/2026, tại "Xã Nam Đàn"
    Và gia đình khai "quốc tịch trẻ" là "<quốc tịch>"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 07/09/2026
    Thì "UBND xã Nam Đàn" giải quyết "đăng ký khai sinh"
    Khi đến lượt "đăng ký thường trú"
    Thì "đăng ký thường trú" ở trạng thái "chờ xử lý"

    Dữ liệu:
      | quốc tịch             |
      | Việt Nam              |
      | Việt Nam và nước khác |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @tt75_2022_d4
  Kịch bản: Trẻ bị bỏ rơi cũng được miễn lệ phí đăng ký thường trú
    Biết gia đình làm khai sinh cho cháu "Nguyễn Bình Minh", sinh ngày 20/07/2026, tại "Phường Ba Đình"
    Và gia đình khai:
      | quan hệ với trẻ       | người tạm thời nuôi dưỡng      |
      | căn cứ của việc sinh  | biên bản về việc trẻ bị bỏ rơi |
      | nơi phát hiện trẻ     | cổng chùa Một Cột              |
      | ngày bắt đầu niêm yết | 21/07/2026                     |
      | nơi đăng ký thường trú | nhà của người khác |
      | họ tên chủ hộ          | Trịnh Văn Sáu      |
      | số định danh chủ hộ    | 001050011223       |
    Và gia đình khai "chưa xác định được mẹ"
    Và gia đình khai "chưa xác định được cha"
    Và gia đình bỏ trống mục "họ tên mẹ"
    Và gia đình bỏ trống mục "họ tên cha"
    Khi gia đình nộp hồ sơ lúc 10:00 ngày 28/07/2026
    Thì lệ phí "đăng ký thường trú cho trẻ em" là 0 đồng
    Và con số này là "nguồn mâu thuẫn"
