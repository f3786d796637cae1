# language: vi
Tính năng: Yêu cầu bổ sung hồ sơ
  Cơ quan nêu rõ giấy tờ còn thiếu; gia đình có bảy ngày làm việc; thời gian chờ gia đình không tính vào hạn.

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @ttdb_1001193 @nd63_2024_d8
  Kịch bản: Bổ sung xong thì hồ sơ trở lại hàng chờ, hạn dời theo số ngày chờ
    Biết gia đình làm khai sinh cho cháu "Đoàn Kim Ngân", sinh ngày 03/08/2026, tại "Phường Hải Châu"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 10/08/2026
    Khi cơ quan yêu cầu bổ sung "giấy tờ thay thế giấy chứng sinh" cho "đăng ký khai sinh"
    Và đến 10:00 ngày 12/08/2026
    Và gia đình bổ sung "giấy tờ thay thế giấy chứng sinh" cho "đăng ký khai sinh"
    Thì "đăng ký khai sinh" ở trạng thái "chờ xử lý"
    Và hạn giải quyết "đăng ký khai sinh" là 12/08/2026
    Và con số này là "giả định"

  @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026
  @nd63_2024_d8 @nd63_2024_d7_k2 @gd_group_pause
  Kịch bản: Ngày chờ gia đình được nêu trong bảng tính ngày, hạn chung cũng dừng
    Biết gia đình làm khai sinh cho cháu "Đoàn Kim Ngân", sinh ngày 03/08/2026, tại "Phường Hải Châu"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 10/08/2026
    Khi cơ quan yêu cầu bổ sung "giấy tờ thay thế giấy chứng sinh" cho "đăng ký khai sinh"
    Và đến 10:00 ngày 12/08/2026
    Và gia đình bổ sung "giấy tờ thay thế giấy chứng sinh" cho "đăng ký khai sinh"
    Thì hạn chung của nhóm là 17/08/2026
    Và con số này là "giả định"

  @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026
  @nd63_2024_d8
  Kịch bản: Gia đình có bảy ngày làm việc để bổ sung
    Biết gia đình làm khai sinh cho cháu "Đoàn Kim Ngân", sinh ngày 03/08/2026, tại "Phường Hải Châu"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 10/08/2026
    Khi cơ quan yêu cầu bổ sung "giấy tờ thay thế giấy chứng sinh" cho "đăng ký khai sinh"
    Thì "đăng ký khai sinh" ở trạng thái "chờ bổ sung"
    Và gia đình được bổ sung "đăng ký khai sinh" đến hết ngày 19/08/2026

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @nd63_2024_d8
  Kịch bản: Bổ sung vào phút cuối của ngày thứ bảy thì còn kịp
    Biết gia đình làm khai sinh cho cháu "Đoàn Kim Ngân", sinh ngày 03/08/2026, tại "Phường Hải Châu"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 10/08/2026
    Khi cơ quan yêu cầu bổ sung "giấy tờ thay thế giấy chứng sinh" cho "đăng ký khai sinh"
    Và đến 23:59 ngày 19/08/2026
    Và gia đình bổ sung "giấy tờ thay thế giấy chứng sinh" cho "đăng ký khai sinh"
    Thì "đăng ký khai sinh" ở trạng thái "chờ xử lý"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @nd63_2024_d8 @gd_needs_result
  Kịch bản: Hết hạn bổ sung thì hồ sơ bị từ chối, không phải lỗi chậm của cơ quan
    Biết gia đình làm khai sinh cho cháu "Đoàn Kim Ngân", sinh ngày 03/08/2026, tại "Phường Hải Châu"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 10/08/2026
    Khi cơ quan yêu cầu bổ sung "giấy tờ thay thế giấy chứng sinh" cho "đăng ký khai sinh"
    Và đến 00:00 ngày 20/08/2026
    Thì "đăng ký khai sinh" ở trạng thái "bị từ chối"
    Và "cấp thẻ bảo hiểm y tế" ở trạng thái "không còn căn cứ giải quyết"
    Và gia đình không nhận thư xin lỗi về "đăng ký khai sinh"
    Và hồ sơ kết thúc

  @pb_01_09_2026
  @qd1868_btp
  Kịch bản: Từ ngày 01/09/2026 cũng bổ sung trong bảy ngày làm việc
    Biết gia đình làm khai sinh cho cháu "Lê Gia Hưng", sinh ngày 05/09/2026, tại "Xã Nam Đàn"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 07/09/2026
    Khi cơ quan yêu cầu bổ sung "giấy tờ thay thế giấy chứng sinh" cho "đăng ký khai sinh"
    Thì gia đình được bổ sung "đăng ký khai sinh" đến hết ngày 16/09/2026
    Và con số này là "nguồn thứ cấp"
    Khi gia đình bổ sung "giấy tờ thay thế giấy chứng sinh" cho "đăng ký khai sinh"
    Thì "đăng ký khai sinh" ở trạng thái "chờ xử lý"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @qd1868_btp
  Kịch bản: Từ ngày 01/09/2026, hết hạn bổ sung cũng bị từ chối
    Biết gia đình làm khai sinh cho cháu "Lê Gia Hưng", sinh ngày 05/09/2026, tại "Xã Nam Đàn"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 07/09/2026
    Khi cơ quan yêu cầu bổ sung "giấy tờ thay thế giấy chứng sinh" cho "đăng ký khai sinh"
    Và đến 08:00 ngày 17/09/2026
    Thì "đăng ký khai sinh" ở trạng thái "bị từ chối"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @tt66_2023 @nd63_2024_d8
  Kịch bản: Công an yêu cầu bổ sung giấy tờ về chỗ ở
    Biết gia đình làm khai sinh cho cháu "Đoàn Kim Ngân", sinh ngày 03/08/2026, tại "Phường Hải Châu"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 10/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Và cơ quan yêu cầu bổ sung "giấy tờ theo pháp luật về cư trú" cho "đăng ký thường trú"
    Và gia đình bổ sung "giấy tờ theo pháp luật về cư trú" cho "đăng ký thường trú"
    Thì "đăng ký thường trú" ở trạng thái "chờ xử lý"

  @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026
  @gd_slips @nd63_2024_d8
  Kịch bản: Bảo hiểm xã hội yêu cầu bổ sung thì cũng nêu rõ mục cần bổ sung
    Biết gia đình làm khai sinh cho cháu "Đoàn Kim Ngân", sinh ngày 03/08/2026, tại "Phường Hải Châu"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 10/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Và cơ quan yêu cầu bổ sung "nơi đăng ký khám chữa bệnh ban đầu" cho "cấp thẻ bảo hiểm y tế"
    Thì "cấp thẻ bảo hiểm y tế" ở trạng thái "chờ bổ sung"
    Và gia đình được bổ sung "cấp thẻ bảo hiểm y tế" đến hết ngày 19/08/2026

  @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026
  @nd63_2024_d8
  Khung kịch bản: Không ai yêu cầu gia đình bổ sung cái mà thủ tục trước hay một hệ thống đã có, hay thủ tục khác mới dùng
    Biết gia đình làm khai sinh cho cháu "Đoàn Kim Ngân", sinh ngày 03/08/2026, tại "Phường Hải Châu"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 10/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Và cơ quan yêu cầu bổ sung "<thứ>" cho "<thủ tục>"
    Thì không thực hiện được vì "phải là danh sách trong số"

    Dữ liệu:
      | thứ                                | thủ tục               |
      | giấy khai sinh điện tử             | đăng ký thường trú    |
      | giấy khai sinh điện tử             | cấp thẻ bảo hiểm y tế |
      | họ tên người yêu cầu               | đăng ký thường trú    |
      | số giấy kết hôn                    | đăng ký thường trú    |
      | nơi đăng ký khám chữa bệnh ban đầu | đăng ký thường trú    |
      | giấy tờ thay thế giấy chứng sinh   | đăng ký thường trú    |

  @pb_15_06_2023 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_supplement_days
  Kịch bản: Nhóm khai tử ngoài Nghị định 63/2024 cũng bổ sung trong bảy ngày làm việc
    Biết gia đình làm khai tử cho "Lý Thị Nga", mất ngày 10/08/2026, cư trú tại "Xã Sóc Sơn"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 17/08/2026
    Khi cơ quan yêu cầu bổ sung "giấy tờ chứng minh sự kiện chết" cho "đăng ký khai tử"
    Thì gia đình được bổ sung "đăng ký khai tử" đến hết ngày 25/08/2026
    Và con số này là "giả định"

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026
  @ttdb_1000656 @nd63_2024
  Kịch bản: Nhóm khai tử cũng bổ sung trong bảy ngày làm việc, con số chưa kiểm chứng
    Biết gia đình làm khai tử cho "Lý Thị Nga", mất ngày 10/08/2026, cư trú tại "Xã Sóc Sơn"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 17/08/2026
    Khi cơ quan yêu cầu bổ sung "giấy tờ chứng minh sự kiện chết" cho "đăng ký khai tử"
    Thì gia đình được bổ sung "đăng ký khai tử" đến hết ngày 25/08/2026
    Và con số này là "chưa kiểm chứng"
    Khi gia đình bổ sung "giấy tờ chứng minh sự kiện chết" cho "đăng ký khai tử"
    Thì "đăng ký khai tử" ở trạng thái "chờ xử lý"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd63_2024
  Kịch bản: Nhóm khai tử hết hạn bổ sung thì bị từ chối
    Biết gia đình làm khai tử cho "Lý Thị Nga", mất ngày 10/08/2026, cư trú tại "Xã Sóc Sơn"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 17/08/2026
    Khi cơ quan yêu cầu bổ sung "giấy tờ chứng minh sự kiện chết" cho "đăng ký khai tử"
    Và đến 08:00 ngày 26/08/2026
    Thì "đăng ký khai tử" ở trạng thái "bị từ chối"
    Và hồ sơ kết thúc

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_group_2023 @l60_2014_d5_k3
  Kịch bản: Bổ sung khi không ai yêu cầu thì không được
    Biết gia đình làm khai sinh cho cháu "Đoàn Kim Ngân", sinh ngày 03/08/2026, tại "Phường Hải Châu"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 10/08/2026
    Khi gia đình bổ sung "giấy tờ thay thế giấy chứng sinh" cho "đăng ký khai sinh"
    Thì không thực hiện được vì "không có bước này"
