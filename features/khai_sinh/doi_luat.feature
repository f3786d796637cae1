# language: vi
Tính năng: Hôm trước và hôm sau mỗi ngày luật về khai sinh thay đổi
  Hồ sơ theo luật của ngày nộp, từ lúc còn nộp riêng đến quy trình hiện hành; việc đang làm dở giữ quy trình và hạn của mình.

  @pb_theo_ngay_nop
  Kịch bản: Trước ngày 01/07/2021 chưa có quy trình nào
    Biết gia đình làm khai sinh cho cháu "Kiều Thanh Tâm", sinh ngày 20/06/2021, tại "Phường Trúc Bạch"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 30/06/2021
    Thì không thực hiện được vì "phiên bản đầu tiên có hiệu lực từ 01/07/2021"

  @pb_theo_ngay_nop
  @l68_2020 @ttdb_lienthong
  Khung kịch bản: Cùng một gia đình, quy trình theo ngày nộp
    Biết gia đình làm khai sinh cho cháu "Kiều Thanh Tâm", sinh ngày <ngày sinh>, tại "<nơi>"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày <ngày nộp>
    Thì quy trình áp dụng có hiệu lực từ <hiệu lực>

    Dữ liệu:
      | ngày sinh  | nơi              | ngày nộp   | hiệu lực   |
      | 20/06/2023 | Phường Trúc Bạch | 30/06/2023 | 01/07/2021 |
      | 20/06/2023 | Phường Trúc Bạch | 01/07/2023 | 01/07/2023 |
      | 20/06/2024 | Phường Trúc Bạch | 30/06/2024 | 01/07/2023 |
      | 20/06/2024 | Phường Trúc Bạch | 01/07/2024 | 01/07/2024 |
      | 02/01/2025 | Phường Trúc Bạch | 08/01/2025 | 01/07/2024 |
      | 02/01/2025 | Phường Trúc Bạch | 09/01/2025 | 09/01/2025 |
      | 02/01/2025 | Phường Trúc Bạch | 10/01/2025 | 10/01/2025 |
      | 20/06/2025 | Phường Trúc Bạch | 30/06/2025 | 10/01/2025 |
      | 20/06/2025 | Phường Ba Đình   | 01/07/2025 | 01/07/2025 |
      | 20/06/2026 | Phường Ba Đình   | 30/06/2026 | 01/07/2025 |
      | 20/06/2026 | Phường Ba Đình   | 01/07/2026 | 01/07/2026 |
      | 20/08/2026 | Phường Ba Đình   | 31/08/2026 | 01/07/2026 |
      | 20/08/2026 | Phường Ba Đình   | 01/09/2026 | 01/09/2026 |

  @pb_theo_ngay_nop
  @l60_2014_d13
  Kịch bản: Ngày 30/06/2023 còn nộp riêng: gia đình tự mang giấy khai sinh đi
    Biết gia đình làm khai sinh cho cháu "Kiều Thanh Tâm", sinh ngày 20/06/2023, tại "Phường Trúc Bạch"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 30/06/2023
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Thì "đăng ký thường trú" ở trạng thái "chưa đến lượt"
    Và "cấp thẻ bảo hiểm y tế" ở trạng thái "chưa đến lượt"

  @pb_theo_ngay_nop
  @l60_2014_d13
  Kịch bản: Từ ngày 01/07/2023 liên thông: giấy khai sinh tự đến công an và bảo hiểm xã hội
    Biết gia đình làm khai sinh cho cháu "Kiều Thanh Tâm", sinh ngày 20/06/2023, tại "Phường Trúc Bạch"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 03/07/2023
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Thì "Công an phường Trúc Bạch" giải quyết "đăng ký thường trú"
    Và "BHXH quận Ba Đình" giải quyết "cấp thẻ bảo hiểm y tế"

  @pb_theo_ngay_nop
  @gd_residence_2023
  Kịch bản: Ngày 28/06/2024 đăng ký thường trú theo hạn bảy ngày của thủ tục riêng
    Biết gia đình làm khai sinh cho cháu "Kiều Thanh Tâm", sinh ngày 20/06/2024, tại "Phường Trúc Bạch"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 28/06/2024
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Thì hạn giải quyết "đăng ký thường trú" là 09/07/2024
    Và con số này là "giả định"

  @pb_theo_ngay_nop
  @nd63_2024_d8 @qd976_bhxh
  Kịch bản: Từ ngày 01/07/2024 đăng ký thường trú trong hai ngày
    Biết gia đình làm khai sinh cho cháu "Kiều Thanh Tâm", sinh ngày 20/06/2024, tại "Phường Trúc Bạch"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 01/07/2024
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Thì hạn giải quyết "đăng ký thường trú" là 03/07/2024

  @pb_theo_ngay_nop
  @cv2084_2023
  Kịch bản: Đến 30/06/2024 được chọn khai sinh và đăng ký thường trú, không có thẻ bảo hiểm y tế
    Biết gia đình làm khai sinh cho cháu "Kiều Thanh Tâm", sinh ngày 20/06/2024, tại "Phường Trúc Bạch"
    Và gia đình chọn "khai sinh và đăng ký thường trú"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 28/06/2024
    Thì "cấp thẻ bảo hiểm y tế" ở trạng thái "không chọn"

  @pb_theo_ngay_nop
  Kịch bản: Từ 01/07/2024 không được chọn như thế nữa
    Biết gia đình làm khai sinh cho cháu "Kiều Thanh Tâm", sinh ngày 20/06/2024, tại "Phường Trúc Bạch"
    Và gia đình chọn "khai sinh và đăng ký thường trú"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 01/07/2024
    Thì không thực hiện được vì "các thủ tục này không thể chọn cùng nhau"

  @pb_theo_ngay_nop
  @nd123_2015 @l60_2014_d13
  Kịch bản: Ngày 08/01/2025 cha mẹ có đăng ký kết hôn còn phải xuất trình giấy chứng nhận kết hôn
    Biết gia đình làm khai sinh cho cháu "Kiều Thanh Tâm", sinh ngày 02/01/2025, tại "Phường Trúc Bạch"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 08/01/2025
    Thì giấy tờ còn thiếu của "đăng ký khai sinh" là "giấy chứng nhận kết hôn của cha mẹ"

  @pb_theo_ngay_nop
  @nd07_2025
  Kịch bản: Từ ngày 09/01/2025 không phải xuất trình giấy chứng nhận kết hôn nữa
    Biết gia đình làm khai sinh cho cháu "Kiều Thanh Tâm", sinh ngày 02/01/2025, tại "Phường Trúc Bạch"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 09/01/2025
    Thì "đăng ký khai sinh" không thiếu giấy tờ
    Và quy trình áp dụng có căn cứ "Nghị định 07/2025/NĐ-CP"

  @pb_theo_ngay_nop
  @l60_2014_d13
  Kịch bản: Ngày 09/01/2025 cư trú còn theo Nghị định 62/2021
    Biết gia đình làm khai sinh cho cháu "Kiều Thanh Tâm", sinh ngày 02/01/2025, tại "Phường Trúc Bạch"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 09/01/2025
    Thì quy trình áp dụng không có căn cứ "Nghị định 154/2024/NĐ-CP"

  @pb_theo_ngay_nop
  @nd154_2024_d7_k1 @l60_2014_d13
  Kịch bản: Từ ngày 10/01/2025 cư trú theo Nghị định 154/2024
    Biết gia đình làm khai sinh cho cháu "Kiều Thanh Tâm", sinh ngày 02/01/2025, tại "Phường Trúc Bạch"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 10/01/2025
    Thì quy trình áp dụng có căn cứ "Nghị định 154/2024/NĐ-CP"

  @pb_theo_ngay_nop
  @gd_office_successor
  Kịch bản: Nộp ngày 30/06/2025 thì từ 01/07/2025 cơ quan kế tục giải quyết, quy trình và hạn giữ nguyên
    Biết gia đình làm khai sinh cho cháu "Kiều Thanh Tâm", sinh ngày 20/06/2025, tại "Phường Trúc Bạch"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 30/06/2025
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Thì "Công an phường Trúc Bạch" giải quyết "đăng ký thường trú"
    Và "BHXH quận Ba Đình" giải quyết "cấp thẻ bảo hiểm y tế"
    Khi đến 08:00 ngày 01/07/2025
    Thì "Công an phường Ba Đình" giải quyết "đăng ký thường trú"
    Và "BHXH cơ sở Ba Đình" giải quyết "cấp thẻ bảo hiểm y tế"
    Và quy trình áp dụng có hiệu lực từ 10/01/2025
    Và hạn giải quyết "cấp thẻ bảo hiểm y tế" là 02/07/2025

  @pb_theo_ngay_nop
  @nd120_2025_d4 @bhxh_2025
  Kịch bản: Nộp ngày 01/07/2025 thì chỉ còn xã và tỉnh
    Biết gia đình làm khai sinh cho cháu "Kiều Thanh Tâm", sinh ngày 20/06/2025, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 01/07/2025
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Thì "BHXH cơ sở Ba Đình" giải quyết "cấp thẻ bảo hiểm y tế"
    Và quy trình áp dụng có căn cứ "Nghị định 120/2025/NĐ-CP"

  @pb_theo_ngay_nop
  @l60_2014
  Kịch bản: Cha là người nước ngoài: đến 30/06/2025 huyện khai sinh, từ 01/07/2025 xã khai sinh
    Biết gia đình làm khai sinh cho cháu "Kiều Thanh Tâm", sinh ngày 20/06/2025, tại "Phường Trúc Bạch"
    Và gia đình khai "cha hoặc mẹ là người nước ngoài"
    Và gia đình nộp hồ sơ lúc 16:00 ngày 30/06/2025
    Thì "UBND quận Ba Đình (hộ tịch)" giải quyết "đăng ký khai sinh"
    Khi đến 08:00 ngày 01/07/2025
    Thì "UBND phường Ba Đình" giải quyết "đăng ký khai sinh"
    Và hạn giải quyết "đăng ký khai sinh" là 01/07/2025
