# language: vi
@nd301_2026
Tính năng: Cấp thẻ căn cước cho trẻ dưới 6 tuổi
  Từ ngày 01/09/2026 gia đình có thể xin thẻ căn cước cùng lúc với khai sinh; thẻ ghi nơi thường trú.

  @gd_identity_card_after_residence
  Kịch bản: Thẻ căn cước chờ đăng ký thường trú rồi mới được giải quyết
    Biết gia đình làm khai sinh cho cháu "Dương Minh Khôi", sinh ngày 04/09/2026, tại "Phường Thành Vinh"
    Và gia đình chọn "cả ba và thẻ căn cước"
    Và gia đình nộp hồ sơ lúc 08:00 ngày 07/09/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Thì "cấp thẻ căn cước cho trẻ dưới 6 tuổi" ở trạng thái "chưa đến lượt"
    Khi cơ quan giải quyết xong "đăng ký thường trú"
    Thì "cấp thẻ căn cước cho trẻ dưới 6 tuổi" ở trạng thái "chờ xử lý"
    Và "Công an phường Thành Vinh" giải quyết "cấp thẻ căn cước cho trẻ dưới 6 tuổi"

  @gd_identity_card_after_residence
  Kịch bản: Đăng ký thường trú bị từ chối thì thẻ căn cước vẫn được giải quyết
    Biết gia đình làm khai sinh cho cháu "Dương Minh Khôi", sinh ngày 04/09/2026, tại "Phường Thành Vinh"
    Và gia đình chọn "cả ba và thẻ căn cước"
    Và gia đình nộp hồ sơ lúc 08:00 ngày 07/09/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Và cơ quan từ chối "đăng ký thường trú" vì "không đủ điều kiện đăng ký thường trú"
    Thì "cấp thẻ căn cước cho trẻ dưới 6 tuổi" ở trạng thái "chờ xử lý"

  Kịch bản: Thẻ căn cước được cấp trong năm ngày làm việc
    Biết gia đình làm khai sinh cho cháu "Dương Minh Khôi", sinh ngày 04/09/2026, tại "Phường Thành Vinh"
    Và gia đình chọn "khai sinh, thẻ BHYT, thẻ căn cước"
    Và gia đình nộp hồ sơ lúc 08:00 ngày 07/09/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Thì hạn giải quyết "cấp thẻ căn cước cho trẻ dưới 6 tuổi" là 14/09/2026
    Và con số này là "nguồn mâu thuẫn"

  @gd_group_limit_kept @gd_identity_card_outside_group
  Kịch bản: Thẻ căn cước nằm ngoài hạn chung của nhóm
    Biết gia đình làm khai sinh cho cháu "Dương Minh Khôi", sinh ngày 04/09/2026, tại "Phường Thành Vinh"
    Và gia đình chọn "cả ba và thẻ căn cước"
    Khi gia đình nộp hồ sơ lúc 08:00 ngày 07/09/2026
    Thì hạn chung của nhóm là 10/09/2026
    Và con số này là "giả định"

  Kịch bản: Dữ liệu của trẻ không khớp thì từ chối cấp thẻ căn cước
    Biết gia đình làm khai sinh cho cháu "Dương Minh Khôi", sinh ngày 04/09/2026, tại "Phường Thành Vinh"
    Và gia đình chọn "khai sinh, thẻ BHYT, thẻ căn cước"
    Và gia đình nộp hồ sơ lúc 08:00 ngày 07/09/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Và cơ quan từ chối "cấp thẻ căn cước cho trẻ dưới 6 tuổi" vì "dữ liệu của trẻ không khớp"
    Thì "cấp thẻ căn cước cho trẻ dưới 6 tuổi" ở trạng thái "bị từ chối"
    Và "cấp thẻ bảo hiểm y tế" ở trạng thái "chờ xử lý"
