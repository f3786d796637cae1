# language: vi
@gd_correction_case
Tính năng: Cải chính, thu hồi kết quả
  Kết quả đã cấp mà sai thì có hồ sơ riêng để thay thế; hồ sơ cũ đã kết thúc thì không mở lại.

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Kịch bản: Cải chính giấy khai sinh ghi sai
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi các cơ quan giải quyết xong mọi thủ tục
    Và gia đình yêu cầu "cải chính kết quả" cho "giấy khai sinh"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 24/08/2026
    Và cơ quan ra quyết định cải chính kết quả cũ
    Thì "giấy khai sinh" cũ không còn hiệu lực
    Và hồ sơ kết thúc

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026
  Kịch bản: Thu hồi thẻ bảo hiểm y tế cấp nhầm
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi các cơ quan giải quyết xong mọi thủ tục
    Và gia đình yêu cầu "thu hồi kết quả" cho "thẻ bảo hiểm y tế"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 24/08/2026
    Và cơ quan ra quyết định thu hồi kết quả cũ
    Thì "thẻ bảo hiểm y tế" cũ không còn hiệu lực

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Kịch bản: Không có sai sót thì bị từ chối, kết quả cũ vẫn có hiệu lực
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi các cơ quan giải quyết xong mọi thủ tục
    Và gia đình yêu cầu "cải chính kết quả" cho "giấy khai sinh"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 24/08/2026
    Và cơ quan từ chối "cải chính, thu hồi kết quả" vì "không có sai sót"
    Thì "giấy khai sinh" cũ vẫn có hiệu lực

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Kịch bản: Thời hạn cải chính chưa rõ
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi các cơ quan giải quyết xong mọi thủ tục
    Và gia đình yêu cầu "cải chính kết quả" cho "giấy khai sinh"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 24/08/2026
    Thì hạn giải quyết "cải chính, thu hồi kết quả" là chưa rõ
    Và con số này là "giả định"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Kịch bản: Gia đình xin cải chính thì cơ quan không thu hồi
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi các cơ quan giải quyết xong mọi thủ tục
    Và gia đình yêu cầu "cải chính kết quả" cho "giấy khai sinh"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 24/08/2026
    Và cơ quan ra quyết định thu hồi kết quả cũ
    Thì không thực hiện được vì "không đủ điều kiện để thực hiện bước này"
    Và "giấy khai sinh" cũ vẫn có hiệu lực

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Kịch bản: Việc thu hồi không làm thành cải chính
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi các cơ quan giải quyết xong mọi thủ tục
    Và gia đình yêu cầu "thu hồi kết quả" cho "thẻ bảo hiểm y tế"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 24/08/2026
    Và cơ quan ra quyết định cải chính kết quả cũ
    Thì không thực hiện được vì "không đủ điều kiện để thực hiện bước này"
    Và "thẻ bảo hiểm y tế" cũ vẫn có hiệu lực
