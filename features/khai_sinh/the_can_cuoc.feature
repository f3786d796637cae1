# language: vi
@nd301_2026
Tính năng: Cấp thẻ căn cước cho trẻ dưới 6 tuổi
  Từ ngày 01/09/2026 gia đình có thể xin thẻ căn cước cùng lúc với khai sinh; thẻ ghi nơi thường trú.

  @pb_01_09_2026
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

  @pb_01_09_2026
  @gd_identity_card_after_residence
  Kịch bản: Đăng ký thường trú bị từ chối thì thẻ căn cước vẫn được giải quyết
    Biết gia đình làm khai sinh cho cháu "Dương Minh Khôi", sinh ngày 04/09/2026, tại "Phường Thành Vinh"
    Và gia đình chọn "cả ba và thẻ căn cước"
    Và gia đình nộp hồ sơ lúc 08:00 ngày 07/09/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Và cơ quan từ chối "đăng ký thường trú" vì "không đủ điều kiện đăng ký thường trú"
    Thì "cấp thẻ căn cước cho trẻ dưới 6 tuổi" ở trạng thái "chờ xử lý"

  @pb_01_09_2026
  Kịch bản: Thẻ căn cước được cấp trong năm ngày làm việc
    Biết gia đình làm khai sinh cho cháu "Dương Minh Khôi", sinh ngày 04/09/2026, tại "Phường Thành Vinh"
    Và gia đình chọn "khai sinh, thẻ BHYT, thẻ căn cước"
    Và gia đình nộp hồ sơ lúc 08:00 ngày 07/09/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Thì hạn giải quyết "cấp thẻ căn cước cho trẻ dưới 6 tuổi" là 14/09/2026
    Và con số này là "nguồn mâu thuẫn"

  @pb_01_09_2026
  @gd_group_limit_kept @gd_identity_card_outside_group
  Kịch bản: Thẻ căn cước nằm ngoài hạn chung của nhóm
    Biết gia đình làm khai sinh cho cháu "Dương Minh Khôi", sinh ngày 04/09/2026, tại "Phường Thành Vinh"
    Và gia đình chọn "cả ba và thẻ căn cước"
    Khi gia đình nộp hồ sơ lúc 08:00 ngày 07/09/2026
    Thì hạn chung của nhóm là 10/09/2026
    Và con số này là "giả định"

  @pb_01_09_2026
  Kịch bản: Dữ liệu của trẻ không khớp thì từ chối cấp thẻ căn cước
    Biết gia đình làm khai sinh cho cháu "Dương Minh Khôi", sinh ngày 04/09/2026, tại "Phường Thành Vinh"
    Và gia đình chọn "khai sinh, thẻ BHYT, thẻ căn cước"
    Và gia đình nộp hồ sơ lúc 08:00 ngày 07/09/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Và cơ quan từ chối "cấp thẻ căn cước cho trẻ dưới 6 tuổi" vì "dữ liệu của trẻ không khớp"
    Thì "cấp thẻ căn cước cho trẻ dưới 6 tuổi" ở trạng thái "bị từ chối"
    Và "cấp thẻ bảo hiểm y tế" ở trạng thái "chờ xử lý"

  @pb_01_09_2026
  @gd_age_at_submission @gd_redirect
  Kịch bản: Trẻ từ đủ 6 tuổi thì làm thẻ căn cước riêng
    Biết gia đình làm khai sinh cho cháu "Trần Bảo Châu", sinh ngày 05/03/2017, tại "Phường Ba Đình"
    Và gia đình chọn "cả ba và thẻ căn cước"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 14/09/2026
    Thì "cấp thẻ căn cước cho trẻ dưới 6 tuổi" được chuyển hướng: "trẻ từ đủ 6 tuổi: nộp riêng hồ sơ cấp thẻ căn cước (1.014062) tại công an cấp xã"
    Và "cấp thẻ căn cước cho trẻ dưới 6 tuổi" ở trạng thái "chuyển hướng"

  @pb_01_09_2026
  @l26_2023 @gd_redirect
  Kịch bản: Trẻ mang quốc tịch nước ngoài thì không được cấp thẻ căn cước
    Biết gia đình làm khai sinh cho cháu "Nguyễn Emma", sinh ngày 05/09/2026, tại "Phường Hoàn Kiếm"
    Và gia đình khai "quốc tịch trẻ" là "Hàn Quốc"
    Và gia đình chọn "khai sinh, thẻ BHYT, thẻ căn cước"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 14/09/2026
    Thì "cấp thẻ căn cước cho trẻ dưới 6 tuổi" được chuyển hướng: "thẻ căn cước chỉ cấp cho công dân Việt Nam: trẻ mang quốc tịch nước ngoài dùng giấy tờ của người nước ngoài, hỏi cơ quan quản lý xuất nhập cảnh"

  @pb_01_09_2026
  @l26_2023
  Kịch bản: Trẻ đủ 6 tuổi trong lúc chờ thì công an từ chối cấp thẻ căn cước của trẻ dưới 6 tuổi
    Biết gia đình làm khai sinh cho cháu "Trần Bảo Châu", sinh ngày 15/09/2020, tại "Phường Ba Đình"
    Và gia đình chọn "khai sinh, thẻ BHYT, thẻ căn cước"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 14/09/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Và đến 09:00 ngày 16/09/2026
    Và cơ quan từ chối "cấp thẻ căn cước cho trẻ dưới 6 tuổi" vì "trẻ đã đủ 6 tuổi"
    Thì "cấp thẻ căn cước cho trẻ dưới 6 tuổi" ở trạng thái "bị từ chối"

  @pb_01_09_2026
  Kịch bản: Giấy tờ của thủ tục, từ đâu mà có và khi nào cần
    Biết gia đình làm khai sinh cho cháu "Lê Gia Hưng", sinh ngày 05/09/2026, tại "Xã Nam Đàn"
    Và gia đình chọn "cả ba và thẻ căn cước"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 07/09/2026
    Thì quy định về "giấy tờ" của "cấp thẻ căn cước cho trẻ dưới 6 tuổi":
      | giấy tờ                | từ            | khi            |
      | giấy khai sinh điện tử | thủ tục trước | mọi trường hợp |

  @pb_01_09_2026
  Kịch bản: Thường trú ở xã khác nơi khai sinh thì công an xã ấy cấp thẻ căn cước
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình chọn "cả ba và thẻ căn cước"
    Và gia đình khai "xã đăng ký thường trú" là "Phường Hải Châu"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "cấp thẻ căn cước cho trẻ dưới 6 tuổi"
    Thì "Công an phường Hải Châu" giải quyết "cấp thẻ căn cước cho trẻ dưới 6 tuổi"

  @pb_01_09_2026
  Kịch bản: Không khai xã đăng ký thường trú thì công an nơi khai sinh cấp thẻ căn cước
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình chọn "cả ba và thẻ căn cước"
    Và gia đình bỏ trống mục "xã đăng ký thường trú"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi đến lượt "cấp thẻ căn cước cho trẻ dưới 6 tuổi"
    Thì "Công an phường Ba Đình" giải quyết "cấp thẻ căn cước cho trẻ dưới 6 tuổi"

  @pb_01_09_2026
  Kịch bản: Trẻ từ đủ 6 tuổi mang quốc tịch nước ngoài thì được chỉ nơi cấp căn cước theo tuổi trước
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/06/2020, tại "Phường Ba Đình"
    Và gia đình chọn "cả ba và thẻ căn cước"
    Và gia đình khai "quốc tịch trẻ" là "Hàn Quốc"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì "cấp thẻ căn cước cho trẻ dưới 6 tuổi" được chuyển hướng: "trẻ từ đủ 6 tuổi: nộp riêng hồ sơ cấp thẻ căn cước (1.014062) tại công an cấp xã"

  @pb_01_09_2026
  Kịch bản: Năm ngày làm việc cấp thẻ căn cước không tính thứ bảy, chủ nhật
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 10/08/2026, tại "Phường Ba Đình"
    Và gia đình chọn "cả ba và thẻ căn cước"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 14/08/2026
    Khi đến lượt "cấp thẻ căn cước cho trẻ dưới 6 tuổi"
    Thì hạn giải quyết "cấp thẻ căn cước cho trẻ dưới 6 tuổi" là 21/08/2026
    Và con số này là "nguồn mâu thuẫn"

  @pb_01_09_2026
  @gd_identity_card_after_residence
  Kịch bản: Khai sinh quá hạn, xin bản sao thì thẻ căn cước lần đầu cũng không mất tiền
    Biết gia đình làm khai sinh cho cháu "Bùi Quang Huy", sinh ngày 10/06/2026, tại "Phường Ninh Kiều"
    Và gia đình chọn "cả ba và thẻ căn cước"
    Và gia đình khai "số lượng bản sao" là "3"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 10/09/2026
    Thì "cấp thẻ căn cước cho trẻ dưới 6 tuổi" không thu phí, lệ phí

  @pb_01_09_2026
  Kịch bản: Khai sinh đúng hạn thì thẻ căn cước lần đầu không mất tiền
    Biết gia đình làm khai sinh cho cháu "Dương Minh Khôi", sinh ngày 04/09/2026, tại "Phường Thành Vinh"
    Và gia đình chọn "cả ba và thẻ căn cước"
    Khi gia đình nộp hồ sơ lúc 08:00 ngày 07/09/2026
    Thì "cấp thẻ căn cước cho trẻ dưới 6 tuổi" không thu phí, lệ phí

  @pb_01_09_2026
  @gd_identity_card_after_residence
  Khung kịch bản: Không có nơi đăng ký thường trú thì thẻ căn cước vẫn được giải quyết
    Biết gia đình làm khai sinh cho cháu "Dương Minh Khôi", sinh ngày 04/09/2026, tại "Phường Thành Vinh"
    Và gia đình chọn "cả ba và thẻ căn cước"
    Và gia đình khai "nơi đăng ký thường trú" là "<nơi>"
    Và gia đình nộp hồ sơ lúc 08:00 ngày 07/09/2026
    Khi đến lượt "cấp thẻ căn cước cho trẻ dưới 6 tuổi"
    Thì "cấp thẻ căn cước cho trẻ dưới 6 tuổi" ở trạng thái "chờ xử lý"

    Dữ liệu:
      | nơi                                                     |
      | nơi gia đình chỉ đăng ký tạm trú                        |
      | nơi ở hiện tại, cha mẹ không có nơi thường trú, tạm trú |

  @pb_01_09_2026
  Kịch bản: Thẻ căn cước không theo ngày hết giá trị của thẻ bảo hiểm y tế
    Biết gia đình làm khai sinh cho cháu "Dương Minh Khôi", sinh ngày 04/09/2026, tại "Phường Thành Vinh"
    Và gia đình chọn "cả ba và thẻ căn cước"
    Và gia đình nộp hồ sơ lúc 08:00 ngày 07/09/2026
    Khi các cơ quan giải quyết xong mọi thủ tục
    Thì "thẻ căn cước" không ghi ngày hết giá trị

  @pb_01_09_2026
  Kịch bản: Phải xác minh nơi thường trú cũng không đổi thời hạn thẻ căn cước
    Biết gia đình làm khai sinh cho cháu "Lê Gia Hưng", sinh ngày 05/09/2026, tại "Xã Nam Đàn"
    Và gia đình chọn "cả ba và thẻ căn cước"
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
    Thì hạn giải quyết "cấp thẻ căn cước cho trẻ dưới 6 tuổi" là 14/09/2026
    Và con số này là "nguồn mâu thuẫn"

  @pb_01_09_2026
  @gd_identity_card_after_residence
  Kịch bản: Thẻ căn cước của trẻ bị bỏ rơi cũng chờ đăng ký thường trú
    Biết gia đình làm khai sinh cho cháu "Nguyễn Bình Minh", sinh ngày 20/07/2026, tại "Phường Ba Đình"
    Và gia đình chọn "cả ba và thẻ căn cước"
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
    Và cơ quan giải quyết xong "đăng ký khai sinh"
    Thì "cấp thẻ căn cước cho trẻ dưới 6 tuổi" ở trạng thái "chưa đến lượt"
