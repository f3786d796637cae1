# language: vi
@gd_correction_case
Tính năng: Cải chính, thu hồi kết quả
  Kết quả đã cấp mà sai thì có hồ sơ riêng để thay thế; hồ sơ cũ đã kết thúc thì không mở lại.

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Kịch bản: Cải chính giấy khai sinh ghi sai
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi các cơ quan giải quyết xong mọi thủ tục
    Và gia đình yêu cầu "cải chính kết quả" cho "giấy khai sinh"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 24/08/2026
    Và cơ quan ra quyết định cải chính kết quả cũ
    Thì "giấy khai sinh" cũ không còn hiệu lực
    Và hồ sơ kết thúc

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Kịch bản: Thu hồi thẻ bảo hiểm y tế cấp nhầm
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi các cơ quan giải quyết xong mọi thủ tục
    Và gia đình yêu cầu "thu hồi kết quả" cho "thẻ bảo hiểm y tế"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 24/08/2026
    Và cơ quan ra quyết định thu hồi kết quả cũ
    Thì "thẻ bảo hiểm y tế" cũ không còn hiệu lực

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Kịch bản: Không có sai sót thì bị từ chối, kết quả cũ vẫn có hiệu lực
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi các cơ quan giải quyết xong mọi thủ tục
    Và gia đình yêu cầu "cải chính kết quả" cho "giấy khai sinh"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 24/08/2026
    Và cơ quan từ chối "cải chính, thu hồi kết quả" vì "không có sai sót"
    Thì "giấy khai sinh" cũ vẫn có hiệu lực
    Và gia đình bị từ chối "cải chính, thu hồi kết quả" được hướng dẫn: "kết quả đã cấp vẫn dùng được; chỉ nộp lại khi có giấy tờ khác chứng minh sai sót"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Kịch bản: Thời hạn cải chính chưa rõ
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi các cơ quan giải quyết xong mọi thủ tục
    Và gia đình yêu cầu "cải chính kết quả" cho "giấy khai sinh"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 24/08/2026
    Thì hạn giải quyết "cải chính, thu hồi kết quả" là chưa rõ
    Và con số này là "giả định"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Kịch bản: Gia đình xin cải chính thì cơ quan không thu hồi
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi các cơ quan giải quyết xong mọi thủ tục
    Và gia đình yêu cầu "cải chính kết quả" cho "giấy khai sinh"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 24/08/2026
    Và cơ quan ra quyết định thu hồi kết quả cũ
    Thì không thực hiện được vì "không đủ điều kiện để thực hiện bước này"
    Và "giấy khai sinh" cũ vẫn có hiệu lực

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Kịch bản: Việc thu hồi không làm thành cải chính
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi các cơ quan giải quyết xong mọi thủ tục
    Và gia đình yêu cầu "thu hồi kết quả" cho "thẻ bảo hiểm y tế"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 24/08/2026
    Và cơ quan ra quyết định cải chính kết quả cũ
    Thì không thực hiện được vì "không đủ điều kiện để thực hiện bước này"
    Và "thẻ bảo hiểm y tế" cũ vẫn có hiệu lực

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Kịch bản: Cải chính trích lục khai tử thì trích lục cũ không còn hiệu lực
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Và gia đình yêu cầu "cải chính kết quả" cho "trích lục khai tử"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 24/08/2026
    Và cơ quan ra quyết định cải chính kết quả cũ
    Thì "trích lục khai tử" cũ không còn hiệu lực
    Và "cải chính, thu hồi kết quả" ở trạng thái "đã có kết quả"
    Và hồ sơ kết thúc

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Kịch bản: Thu hồi trích lục khai tử thì trích lục cũ không còn hiệu lực
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Và gia đình yêu cầu "thu hồi kết quả" cho "trích lục khai tử"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 24/08/2026
    Và cơ quan ra quyết định thu hồi kết quả cũ
    Thì "trích lục khai tử" cũ không còn hiệu lực
    Và "cải chính, thu hồi kết quả" ở trạng thái "đã có kết quả"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Kịch bản: Xin cải chính trích lục khai tử thì cơ quan không thu hồi
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Và gia đình yêu cầu "cải chính kết quả" cho "trích lục khai tử"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 24/08/2026
    Và cơ quan ra quyết định thu hồi kết quả cũ
    Thì không thực hiện được vì "không đủ điều kiện để thực hiện bước này"
    Và "trích lục khai tử" cũ vẫn có hiệu lực

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Kịch bản: Xin thu hồi trích lục khai tử thì cơ quan không cải chính
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Và gia đình yêu cầu "thu hồi kết quả" cho "trích lục khai tử"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 24/08/2026
    Và cơ quan ra quyết định cải chính kết quả cũ
    Thì không thực hiện được vì "không đủ điều kiện để thực hiện bước này"
    Và "trích lục khai tử" cũ vẫn có hiệu lực

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Kịch bản: Trích lục khai tử không có sai sót thì việc cải chính bị từ chối
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Và gia đình yêu cầu "cải chính kết quả" cho "trích lục khai tử"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 24/08/2026
    Và cơ quan từ chối "cải chính, thu hồi kết quả" vì "không có sai sót"
    Thì "cải chính, thu hồi kết quả" ở trạng thái "bị từ chối"
    Và "trích lục khai tử" cũ vẫn có hiệu lực
    Và hồ sơ kết thúc

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd63_2024
  Kịch bản: Việc cải chính được tự động tiếp nhận, UBND cấp xã đã đăng ký giải quyết
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Và gia đình yêu cầu "cải chính kết quả" cho "trích lục khai tử"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 24/08/2026
    Thì "cải chính, thu hồi kết quả" ở trạng thái "chờ xử lý"
    Và "UBND phường Ba Đình" giải quyết "cải chính, thu hồi kết quả"
    Và cả nhóm chưa xong

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_release
  Kịch bản: Nhận việc cải chính rồi trả lại thì về hàng chờ
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Và gia đình yêu cầu "cải chính kết quả" cho "trích lục khai tử"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 24/08/2026
    Và "chị Thảo" nhận việc "cải chính, thu hồi kết quả"
    Thì "cải chính, thu hồi kết quả" ở trạng thái "đang xử lý"
    Khi "chị Thảo" trả lại việc "cải chính, thu hồi kết quả"
    Thì "cải chính, thu hồi kết quả" ở trạng thái "chờ xử lý"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_lease
  Kịch bản: Giữ việc cải chính quá lâu thì về hàng chờ
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Và gia đình yêu cầu "cải chính kết quả" cho "trích lục khai tử"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 24/08/2026
    Và "chị Thảo" nhận việc "cải chính, thu hồi kết quả" trong 2 giờ
    Và đến 08:00 ngày 25/08/2026
    Thì "cải chính, thu hồi kết quả" ở trạng thái "chờ xử lý"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd63_2024
  Kịch bản: Bổ sung giấy tờ chứng minh sai sót thì việc cải chính về hàng chờ
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Và gia đình yêu cầu "cải chính kết quả" cho "trích lục khai tử"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 24/08/2026
    Và cơ quan yêu cầu bổ sung "giấy tờ chứng minh sai sót" cho "cải chính, thu hồi kết quả"
    Thì "cải chính, thu hồi kết quả" ở trạng thái "chờ bổ sung"
    Khi gia đình bổ sung "giấy tờ chứng minh sai sót" cho "cải chính, thu hồi kết quả"
    Thì "cải chính, thu hồi kết quả" ở trạng thái "chờ xử lý"

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_name_in_passport @gd_slips
  Kịch bản: Gia đình có bảy ngày làm việc để bổ sung cho việc cải chính
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Và gia đình yêu cầu "cải chính kết quả" cho "trích lục khai tử"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 24/08/2026
    Và cơ quan yêu cầu bổ sung "giấy tờ chứng minh sai sót" cho "cải chính, thu hồi kết quả"
    Thì gia đình được bổ sung "cải chính, thu hồi kết quả" đến hết ngày 07/09/2026
    Và con số này là "chưa kiểm chứng"

  @pb_15_06_2023
  @cv2084_2023 @gd_automatic_receipt @gd_group_pause @gd_name_in_passport @gd_slips @gd_supplement_days @l60_2014_d13 @nd61_2018
  Kịch bản: Gia đình có bảy ngày làm việc để bổ sung cho việc cải chính (đến 30/06/2025)
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Và gia đình yêu cầu "cải chính kết quả" cho "trích lục khai tử"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 24/08/2026
    Và cơ quan yêu cầu bổ sung "giấy tờ chứng minh sai sót" cho "cải chính, thu hồi kết quả"
    Thì gia đình được bổ sung "cải chính, thu hồi kết quả" đến hết ngày 07/09/2026
    Và con số này là "giả định"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @tt01_2018
  Kịch bản: Không bổ sung giấy tờ chứng minh sai sót thì việc cải chính bị từ chối khi hết hạn
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Và gia đình yêu cầu "cải chính kết quả" cho "trích lục khai tử"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 24/08/2026
    Và cơ quan yêu cầu bổ sung "giấy tờ chứng minh sai sót" cho "cải chính, thu hồi kết quả"
    Và đến 08:00 ngày 15/10/2026
    Thì "cải chính, thu hồi kết quả" ở trạng thái "bị từ chối"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Kịch bản: Rút việc cải chính khi chờ xử lý
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Và gia đình yêu cầu "cải chính kết quả" cho "trích lục khai tử"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 24/08/2026
    Và gia đình rút thủ tục "cải chính, thu hồi kết quả"
    Thì "cải chính, thu hồi kết quả" ở trạng thái "đã rút"
    Và "trích lục khai tử" cũ vẫn có hiệu lực

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Kịch bản: Rút việc cải chính khi đang xử lý
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Và gia đình yêu cầu "cải chính kết quả" cho "trích lục khai tử"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 24/08/2026
    Và "chị Thảo" nhận việc "cải chính, thu hồi kết quả"
    Và gia đình rút thủ tục "cải chính, thu hồi kết quả"
    Thì "cải chính, thu hồi kết quả" ở trạng thái "đã rút"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_group_pause
  Kịch bản: Rút việc cải chính khi chờ bổ sung
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Và gia đình yêu cầu "cải chính kết quả" cho "trích lục khai tử"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 24/08/2026
    Và cơ quan yêu cầu bổ sung "giấy tờ chứng minh sai sót" cho "cải chính, thu hồi kết quả"
    Và gia đình rút thủ tục "cải chính, thu hồi kết quả"
    Thì "cải chính, thu hồi kết quả" ở trạng thái "đã rút"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_office_successor
  Kịch bản: UBND giải thể thì việc cải chính đang chờ sang cơ quan kế tục
    Biết từ ngày 26/08/2026 "UBND phường Ba Đình" giải thể, bàn giao cho "Cơ quan kế tục"
    Và gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Và gia đình yêu cầu "cải chính kết quả" cho "trích lục khai tử"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 24/08/2026
    Và đến 08:00 ngày 26/08/2026
    Thì "Cơ quan kế tục" giải quyết "cải chính, thu hồi kết quả"
    Và "cải chính, thu hồi kết quả" ở trạng thái "chờ xử lý"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_office_successor
  Kịch bản: UBND giải thể thì việc cải chính đang xử lý về hàng chờ của cơ quan kế tục
    Biết từ ngày 26/08/2026 "UBND phường Ba Đình" giải thể, bàn giao cho "Cơ quan kế tục"
    Và gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Và gia đình yêu cầu "cải chính kết quả" cho "trích lục khai tử"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 24/08/2026
    Và "chị Thảo" nhận việc "cải chính, thu hồi kết quả"
    Và đến 08:00 ngày 26/08/2026
    Thì "cải chính, thu hồi kết quả" ở trạng thái "chờ xử lý"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_office_successor
  Kịch bản: UBND giải thể thì việc cải chính chờ bổ sung vẫn chờ, ở cơ quan kế tục
    Biết từ ngày 26/08/2026 "UBND phường Ba Đình" giải thể, bàn giao cho "Cơ quan kế tục"
    Và gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Và gia đình yêu cầu "cải chính kết quả" cho "trích lục khai tử"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 24/08/2026
    Và cơ quan yêu cầu bổ sung "giấy tờ chứng minh sai sót" cho "cải chính, thu hồi kết quả"
    Và đến 08:00 ngày 26/08/2026
    Thì "cải chính, thu hồi kết quả" ở trạng thái "chờ bổ sung"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_office_successor
  Kịch bản: UBND giải thể thì quyết định cải chính chưa trả sang cơ quan kế tục
    Biết từ ngày 26/08/2026 "UBND phường Ba Đình" giải thể, bàn giao cho "Cơ quan kế tục"
    Và gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Và gia đình yêu cầu "cải chính kết quả" cho "trích lục khai tử"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 24/08/2026
    Và cơ quan ra quyết định cải chính kết quả cũ
    Và đến 08:00 ngày 26/08/2026
    Thì "Cơ quan kế tục" giải quyết "cải chính, thu hồi kết quả"
    Và "cải chính, thu hồi kết quả" ở trạng thái "đã có kết quả"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_as_birth @tt01_2018
  Kịch bản: Quyết định cải chính được trả một lần
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Và gia đình yêu cầu "cải chính kết quả" cho "trích lục khai tử"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 24/08/2026
    Và cơ quan ra quyết định cải chính kết quả cũ
    Và cơ quan trả kết quả "cải chính, thu hồi kết quả"
    Thì kết quả "cải chính, thu hồi kết quả" đã đến tay gia đình
    Và "cải chính, thu hồi kết quả" ở trạng thái "đã có kết quả"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd61_2018_d19
  Kịch bản: Không biết thời hạn cải chính thì không có thư xin lỗi
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Và gia đình yêu cầu "cải chính kết quả" cho "trích lục khai tử"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 24/08/2026
    Và đến 17:30 ngày 15/12/2026
    Thì gia đình không nhận thư xin lỗi về "cải chính, thu hồi kết quả"
    Và "cải chính, thu hồi kết quả" ở trạng thái "chờ xử lý"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Kịch bản: Thời hạn cải chính trích lục khai tử chưa rõ
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Và gia đình yêu cầu "cải chính kết quả" cho "trích lục khai tử"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 24/08/2026
    Thì hạn giải quyết "cải chính, thu hồi kết quả" là chưa rõ
    Và con số này là "giả định"
    Và "cải chính, thu hồi kết quả" có quy định thời hạn giải quyết
    Và con số này là "giả định"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  Kịch bản: Hạn chung của hồ sơ cải chính cũng chưa rõ
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Và gia đình yêu cầu "cải chính kết quả" cho "trích lục khai tử"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 24/08/2026
    Thì hạn chung của nhóm là chưa rõ
    Và con số này là "giả định"
    Và hồ sơ có quy định hạn chung
    Và con số này là "giả định"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd120_2025_d4
  Khung kịch bản: Mục nào của tờ khai cải chính cũng phải khai
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Và gia đình yêu cầu "cải chính kết quả" cho "trích lục khai tử"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 24/08/2026
    Thì tờ khai hỏi "<mục>", "<phải khai không>", từ "người dân"
    Và mục "<mục>" ghi "<cách ghi>"

    Dữ liệu:
      | mục                  | phải khai không | cách ghi                |
      | xã đã đăng ký        | phải chọn       | xã, phường              |
      | việc yêu cầu         | phải chọn       | một trong 2 câu trả lời |
      | họ tên người yêu cầu | phải khai       | họ tên                  |
      | số định danh         | phải khai       | số định danh            |
      | mã hồ sơ liên quan   | phải khai       | chữ                     |
      | lý do                | phải khai       | chữ                     |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd118_2025
  Kịch bản: Tờ khai cải chính có bốn mục, không thay tờ khai nào
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Và gia đình yêu cầu "cải chính kết quả" cho "trích lục khai tử"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 24/08/2026
    Thì gia đình khai 4 mục thay cho 0 mục của các tờ khai riêng
    Và con số này là "giả định"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_as_birth
  Kịch bản: Gia đình phải có giấy tờ chứng minh sai sót
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Và gia đình yêu cầu "cải chính kết quả" cho "trích lục khai tử"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 24/08/2026
    Thì quy định về "giấy tờ" của "cải chính, thu hồi kết quả":
      | giấy tờ                    | từ        | khi            |
      | giấy tờ chứng minh sai sót | người dân | mọi trường hợp |
    Và giấy tờ còn thiếu của "cải chính, thu hồi kết quả" là "giấy tờ chứng minh sai sót"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_automatic_receipt
  Kịch bản: Quyết định cải chính, thu hồi không phải ghi gì thêm
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Và gia đình yêu cầu "cải chính kết quả" cho "trích lục khai tử"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 24/08/2026
    Thì kết quả "quyết định cải chính, thu hồi" phải ghi "không có gì"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Khung kịch bản: Cải chính thì hệ quả sang các kết quả sau đó là điều để ngỏ
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/<năm>, tại "<xã>"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 19/08/<năm>
    Khi các cơ quan giải quyết xong mọi thủ tục
    Và gia đình yêu cầu "cải chính kết quả" cho "giấy khai sinh"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 26/08/<năm>
    Thì quy trình áp dụng để ngỏ các điều:
      | hệ quả sang các kết quả sau đó |

    Dữ liệu:
      | năm  | xã               |
      | 2024 | Phường Trúc Bạch |
      | 2026 | Phường Ba Đình   |
