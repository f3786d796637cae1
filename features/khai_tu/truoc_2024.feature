# language: vi
Tính năng: Mai táng phí của những ngày đầu liên thông và khi nộp riêng
  Căn cứ, mức và nơi giải quyết như luật của ngày ấy.

  @pb_15_06_2023
  @gd_form_09_hsb_items @qd166_bhxh @nd20_2021 @nd131_2021
  Khung kịch bản: Tờ khai liên thông thay cho mẫu riêng của từng căn cứ
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "<chế độ>"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì gia đình khai 30 mục thay cho <mục> mục của các tờ khai riêng
    Và con số này là "giả định"

    Dữ liệu:
      | chế độ                                                            | mục |
      | đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng | 51  |
      | hưởng trợ giúp xã hội hằng tháng                                  | 56  |
      | người có công hoặc thân nhân hưởng trợ cấp hằng tháng             | 66  |

  @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @cv2084_2023
  Kịch bản: Nộp riêng, cơ sở y tế gửi dữ liệu giấy báo tử trong bao lâu chỉ là giả định
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi "cơ sở khám bệnh, chữa bệnh" chưa trả lời, "đăng ký khai tử" phải chờ
    Thì "đăng ký khai tử" được trả lời khi nào là chưa rõ
    Và con số này là "giả định"

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026
  Kịch bản: Cơ sở y tế gửi dữ liệu giấy báo tử trong 4 giờ làm việc
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi "cơ sở khám bệnh, chữa bệnh" chưa trả lời, "đăng ký khai tử" phải chờ
    Thì "đăng ký khai tử" phải được trả lời trước 14:30 ngày 17/08/2026
    Và con số này là "nguồn thứ cấp"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Kịch bản: Không rõ nơi cư trú cuối cùng thì mai táng phí giải quyết ở nơi chết
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "người có công hoặc thân nhân hưởng trợ cấp hằng tháng"
    Và gia đình khai "không xác định được nơi cư trú cuối cùng"
    Và gia đình bỏ trống mục "xã nơi cư trú cuối cùng"
    Và gia đình khai "xã nơi chết" là "Phường Hải Châu"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "mai táng phí"
    Thì "Sở Nội vụ thành phố Đà Nẵng" giải quyết "mai táng phí"

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Kịch bản: Không rõ nơi cư trú cuối cùng thì trợ cấp tuất giải quyết ở nơi chết
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình khai "không xác định được nơi cư trú cuối cùng"
    Và gia đình bỏ trống mục "xã nơi cư trú cuối cùng"
    Và gia đình khai "xã nơi chết" là "Phường Hải Châu"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "trợ cấp tuất"
    Thì "BHXH cơ sở Hải Vân" giải quyết "trợ cấp tuất"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Kịch bản: Nơi cư trú cuối cùng là nơi tạm trú thì công an nơi thường trú xóa thường trú
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình khai "loại cư trú" là "tạm trú"
    Và gia đình khai "xã nơi đăng ký thường trú" là "Phường Hải Châu"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "xóa đăng ký thường trú"
    Thì "Công an phường Hải Châu" giải quyết "xóa đăng ký thường trú"

  @pb_15_06_2023
  @qd976_bhxh
  Kịch bản: Sửa xong trích lục thì mai táng phí lại đến lượt
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Và cơ quan chuyển trả "mai táng phí" để sửa kết quả trước, lý do "sai họ tên"
    Và cơ quan giải quyết xong "đăng ký khai tử"
    Thì "mai táng phí" ở trạng thái "chờ xử lý"

  @pb_15_06_2023
  Kịch bản: Chuyển trả rồi khai tử bị từ chối thì mai táng phí không còn căn cứ
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Và cơ quan chuyển trả "mai táng phí" để sửa kết quả trước, lý do "sai họ tên"
    Và cơ quan từ chối "đăng ký khai tử" vì "không chứng minh được việc chết"
    Thì "mai táng phí" ở trạng thái "không còn căn cứ giải quyết"

  @pb_15_06_2023
  Kịch bản: Chuyển trả rồi gia đình vẫn rút được mai táng phí
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Và cơ quan chuyển trả "mai táng phí" để sửa kết quả trước, lý do "sai họ tên"
    Và gia đình rút thủ tục "mai táng phí"
    Thì "mai táng phí" ở trạng thái "đã rút"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @l58_2014
  Kịch bản: Còn đi làm thì đơn vị nộp hồ sơ mai táng phí
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang đi làm, đóng BHXH qua đơn vị"
    Và gia đình khai "số tháng đóng BHXH bắt buộc" là "60"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì "mai táng phí" được chuyển hướng: "người sử dụng lao động nộp hồ sơ trong 30 ngày; thân nhân nộp trong 90 ngày (1.014177)"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025
  @nd20_2021_d4
  Kịch bản: Người hưởng trợ giúp xã hội mất trước 01/07/2024 được 20 lần 360.000 đồng
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2023, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "hưởng trợ giúp xã hội hằng tháng"
    Và gia đình nộp kèm "tờ khai đề nghị hỗ trợ chi phí mai táng (mẫu 04), quyết định hoặc danh sách hưởng trợ cấp"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi các cơ quan giải quyết xong mọi thủ tục
    Thì gia đình được nhận 7.200.000 đồng từ "Ngân sách nhà nước"
    Và con số này là "giả định"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Kịch bản: Người hưởng lương hưu mất trước 01/07/2024 được 10 lần 1.800.000 đồng
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2023, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi các cơ quan giải quyết xong mọi thủ tục
    Thì gia đình được nhận 18.000.000 đồng từ "Quỹ bảo hiểm xã hội"
    Và con số này là "chưa kiểm chứng"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @ttdb_2002308
  Kịch bản: Thanh niên xung phong thì không quy định thời hạn
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "thanh niên xung phong thời kháng chiến chống Pháp"
    Và gia đình khai "ngày sinh người chết" là "01/01/1935"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "mai táng phí"
    Thì "mai táng phí" không quy định thời hạn giải quyết

  @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @ttdb_1014359
  Kịch bản: Dân công hỏa tuyến từ 01/07/2025 trong 12 ngày làm việc
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "dân công hỏa tuyến"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "mai táng phí"
    Thì hạn giải quyết "mai táng phí" là 04/09/2026

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_forwarded
  Kịch bản: Tra cứu thấy do cơ quan khác chi trả thì hồ sơ chuyển sang cơ quan ấy
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình khai "hưởng trợ giúp xã hội hằng tháng"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "mai táng phí"
    Và cơ quan tra cứu "mai táng phí", xác định "không hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Thì "UBND phường Ba Đình (bảo trợ xã hội)" giải quyết "mai táng phí"
    Và "mai táng phí" ở trạng thái "chờ xử lý"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @cv2084_2023 @nd63_2024
  Kịch bản: Chỉ chọn khai tử và xóa thường trú thì mai táng phí là không chọn
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2026, cư trú tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì "mai táng phí" ở trạng thái "không chọn"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @tt03_2020
  Kịch bản: Cựu chiến binh mất trước năm 2021, nay mới đăng ký, thì mức mai táng phí chưa rõ
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 01/05/2020, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "cựu chiến binh"
    Và gia đình nộp kèm "bản khai mẫu TT1 và hồ sơ cựu chiến binh"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi các cơ quan giải quyết xong mọi thủ tục
    Thì gia đình được nhận một khoản chưa rõ mức từ "Ngân sách nhà nước"
    Và con số này là "giả định"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025
  Kịch bản: Huyện đăng ký khai tử cho người nước ngoài, mai táng phí vẫn do bảo hiểm xã hội
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2024, cư trú tại "Phường Trúc Bạch"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "quốc tịch" là "Canada"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 15/08/2024
    Khi đến lượt "mai táng phí"
    Thì "BHXH quận Ba Đình" giải quyết "mai táng phí"

  @pb_01_07_2024 @pb_10_01_2025 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025
  Kịch bản: Huyện đăng ký khai tử cho người nước ngoài, trợ cấp tuất vẫn do bảo hiểm xã hội
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 12/08/2024, cư trú tại "Phường Trúc Bạch"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "quốc tịch" là "Canada"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 15/08/2024
    Khi đến lượt "trợ cấp tuất"
    Thì "BHXH quận Ba Đình" giải quyết "trợ cấp tuất"
