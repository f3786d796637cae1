# language: vi
Tính năng: Hôm trước và hôm sau mỗi ngày luật về khai tử thay đổi
  Hồ sơ theo luật của ngày nộp; việc đang làm dở giữ quy trình và hạn của mình.

  @pb_theo_ngay_nop
  @gd_group_2023 @nd62_2021_d7_k3 @ttdb_lienthong
  Khung kịch bản: Cùng một gia đình, quy trình theo ngày nộp
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày <ngày mất>, cư trú tại "<nơi>"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày <ngày nộp>
    Thì quy trình áp dụng có hiệu lực từ <hiệu lực>

    Dữ liệu:
      | ngày mất   | nơi              | ngày nộp   | hiệu lực   |
      | 10/06/2023 | Phường Trúc Bạch | 14/06/2023 | 01/07/2021 |
      | 10/06/2023 | Phường Trúc Bạch | 15/06/2023 | 15/06/2023 |
      | 26/06/2024 | Phường Trúc Bạch | 30/06/2024 | 15/06/2023 |
      | 26/06/2024 | Phường Trúc Bạch | 01/07/2024 | 01/07/2024 |
      | 05/01/2025 | Phường Trúc Bạch | 09/01/2025 | 01/07/2024 |
      | 05/01/2025 | Phường Trúc Bạch | 10/01/2025 | 10/01/2025 |
      | 26/06/2025 | Phường Trúc Bạch | 30/06/2025 | 10/01/2025 |
      | 26/06/2025 | Phường Ba Đình   | 01/07/2025 | 01/07/2025 |
      | 10/03/2026 | Phường Ba Đình   | 14/03/2026 | 01/07/2025 |
      | 10/03/2026 | Phường Ba Đình   | 15/03/2026 | 15/03/2026 |
      | 27/08/2026 | Phường Ba Đình   | 31/08/2026 | 15/03/2026 |
      | 27/08/2026 | Phường Ba Đình   | 01/09/2026 | 01/09/2026 |

  @pb_theo_ngay_nop
  Kịch bản: Ngày 14/06/2023 còn nộp riêng: gia đình tự mang trích lục đi
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 10/06/2023, cư trú tại "Phường Trúc Bạch"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 14/06/2023
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Thì "xóa đăng ký thường trú" ở trạng thái "chưa đến lượt"

  @pb_theo_ngay_nop
  @cv2084_2023 @ttdb_1004222
  Kịch bản: Từ ngày 15/06/2023 liên thông: trích lục tự đến công an
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 10/06/2023, cư trú tại "Phường Trúc Bạch"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 15/06/2023
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Thì "Công an phường Trúc Bạch" giải quyết "xóa đăng ký thường trú"
    Và quy trình áp dụng có căn cứ "Công văn 2084/VPCP-KSTT"

  @pb_theo_ngay_nop
  Kịch bản: Đến 30/06/2024 nhóm chưa có trợ cấp tuất
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 20/06/2024, cư trú tại "Phường Trúc Bạch"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 28/06/2024
    Thì không thực hiện được vì "không thể chọn cùng nhau"

  @pb_theo_ngay_nop
  @nd63_2024_d12
  Kịch bản: Từ ngày 01/07/2024 chọn được cả trợ cấp tuất
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 20/06/2024, cư trú tại "Phường Trúc Bạch"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 01/07/2024
    Thì "trợ cấp tuất" ở trạng thái "chưa đến lượt"

  @pb_theo_ngay_nop
  @l60_2014_d13
  Kịch bản: Ngày 09/01/2025 xóa đăng ký thường trú còn theo Nghị định 62/2021
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 05/01/2025, cư trú tại "Phường Trúc Bạch"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 09/01/2025
    Thì quy trình áp dụng không có căn cứ "Nghị định 154/2024/NĐ-CP"

  @pb_theo_ngay_nop
  @nd154_2024_d9 @l60_2014_d13
  Kịch bản: Từ ngày 10/01/2025 xóa đăng ký thường trú theo Nghị định 154/2024, vẫn năm ngày làm việc
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 05/01/2025, cư trú tại "Phường Trúc Bạch"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 10/01/2025
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Thì hạn giải quyết "xóa đăng ký thường trú" là 17/01/2025
    Và con số này là "nguồn mâu thuẫn"
    Và quy trình áp dụng có căn cứ "Nghị định 154/2024/NĐ-CP"

  @pb_theo_ngay_nop
  @nd20_2021_d11_k4
  Kịch bản: Ngày 30/06/2025 trợ giúp xã hội qua xã rồi huyện, từ 01/07 xã kế tục, hạn giữ nguyên
    Biết gia đình làm khai tử cho "Lê Văn Tám", mất ngày 26/06/2025, cư trú tại "Phường Trúc Bạch"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "hưởng trợ giúp xã hội hằng tháng"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 30/06/2025
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Thì "UBND quận Ba Đình (bảo trợ xã hội)" giải quyết "mai táng phí"
    Và hạn giải quyết "mai táng phí" là 07/07/2025
    Khi đến 08:00 ngày 01/07/2025
    Thì "UBND phường Ba Đình (bảo trợ xã hội)" giải quyết "mai táng phí"
    Và hạn giải quyết "mai táng phí" là 07/07/2025

  @pb_theo_ngay_nop
  @ttdb_1001731
  Kịch bản: Từ ngày 01/07/2025 xã giải quyết trợ giúp xã hội trong ba ngày làm việc
    Biết gia đình làm khai tử cho "Lê Văn Tám", mất ngày 26/06/2025, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "hưởng trợ giúp xã hội hằng tháng"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 01/07/2025
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Thì "UBND phường Ba Đình (bảo trợ xã hội)" giải quyết "mai táng phí"
    Và hạn giải quyết "mai táng phí" là 04/07/2025

  @pb_theo_ngay_nop
  @nd176_2025_d5 @gd_day_of_death
  Kịch bản: Từ ngày 01/07/2025 có thêm căn cứ hưu trí xã hội
    Biết gia đình làm khai tử cho "Lê Văn Tám", mất ngày 26/06/2025, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "hưởng hoặc đã nộp hồ sơ hưởng trợ cấp hưu trí xã hội"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 01/07/2025
    Thì căn cứ hưởng là "hỗ trợ chi phí mai táng (hưu trí xã hội)"

  @pb_theo_ngay_nop
  @gd_office_successor @nd131_2021_d122 @nd131_2021_d122_k4
  Kịch bản: Hồ sơ người có công ở Sở Lao động - Thương binh và Xã hội từ 01/03/2025 sang Sở Nội vụ
    Biết gia đình làm khai tử cho "Phan Văn Khải", mất ngày 20/02/2025, cư trú tại "Phường Trúc Bạch"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "người có công hoặc thân nhân hưởng trợ cấp hằng tháng"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 24/02/2025
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Thì "Sở Lao động - Thương binh và Xã hội thành phố Hà Nội" giải quyết "mai táng phí"
    Và hạn giải quyết "mai táng phí" là 24/03/2025
    Khi đến 08:00 ngày 03/03/2025
    Thì "Sở Nội vụ thành phố Hà Nội" giải quyết "mai táng phí"
    Và hạn giải quyết "mai táng phí" là 24/03/2025

  @pb_theo_ngay_nop
  @nd63_2024_d8
  Khung kịch bản: Ngày 13/03/2026 xóa thường trú trong năm ngày, từ 15/03/2026 trong một ngày
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 10/03/2026, cư trú tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 09:00 ngày <ngày nộp>
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Thì hạn giải quyết "xóa đăng ký thường trú" là <hạn>
    Và con số này là "<mức>"

    Dữ liệu:
      | ngày nộp   | hạn        | mức             |
      | 13/03/2026 | 20/03/2026 | nguồn mâu thuẫn |
      | 16/03/2026 | 17/03/2026 | đã kiểm chứng   |

  @pb_theo_ngay_nop
  Kịch bản: Từ ngày 01/09/2026 theo Nghị định 301/2026
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 27/08/2026, cư trú tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 31/08/2026
    Thì quy trình áp dụng không có căn cứ "Nghị định 301/2026/NĐ-CP"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 03/09/2026
    Thì quy trình áp dụng có căn cứ "Nghị định 301/2026/NĐ-CP"
