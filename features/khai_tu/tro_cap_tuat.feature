# language: vi
Tính năng: Trợ cấp tuất
  Trợ cấp một lần thì thân nhân phải xác nhận người đại diện nhận trên VNeID; không xác nhận thì nộp mẫu 09-HSB.

  @nd63_2024_d12 @nd63_2024 @nd63_2024_d2
  Kịch bản: Thân nhân xác nhận thì trợ cấp một lần được giải quyết
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Thì "trợ cấp tuất" ở trạng thái "chưa đến lượt"
    Khi thân nhân trả lời "xác nhận người đại diện nhận trợ cấp"
    Thì "trợ cấp tuất" ở trạng thái "chờ xử lý"

  @qd863_bnv @nd63_2024_d12
  Kịch bản: Cơ quan bảo hiểm xã hội giải quyết trong 10 ngày làm việc từ khi đủ điều kiện
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Và đến 10:00 ngày 23/07/2026
    Và thân nhân trả lời "xác nhận người đại diện nhận trợ cấp"
    Thì hạn giải quyết "trợ cấp tuất" là 06/08/2026
    Và con số này là "chưa kiểm chứng"

  @gd_form_09_hsb @qd166_bhxh
  Kịch bản: Thân nhân im lặng thì chờ mẫu 09-HSB, các việc khác vẫn xong
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi các cơ quan giải quyết xong mọi thủ tục
    Và đến 08:00 ngày 28/07/2026
    Thì "trợ cấp tuất" ở trạng thái "chưa đến lượt"
    Khi gia đình bổ sung "tờ khai của thân nhân (mẫu 09-HSB)" cho "trợ cấp tuất"
    Thì "trợ cấp tuất" ở trạng thái "chờ xử lý"

  @nd63_2024_d12
  Kịch bản: Xác nhận sau năm ngày làm việc thì đã muộn
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi đến 00:00 ngày 28/07/2026
    Và thân nhân trả lời "xác nhận người đại diện nhận trợ cấp"
    Thì không thực hiện được vì "đã hết hạn xác nhận"

  @nd63_2024_d12
  Kịch bản: Xác nhận vào phút cuối của ngày thứ năm thì còn kịp
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Và đến 23:59:59 ngày 27/07/2026
    Và thân nhân trả lời "xác nhận người đại diện nhận trợ cấp"
    Thì "trợ cấp tuất" ở trạng thái "chờ xử lý"

  @gd_form_09_hsb @qd166_bhxh @nd63_2024_d12 @nd63_2024
  Kịch bản: Thân nhân không xác nhận thì giấy tờ phải có mẫu 09-HSB
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Thì "trợ cấp tuất" không thiếu giấy tờ
    Khi thân nhân trả lời "không xác nhận"
    Thì giấy tờ còn thiếu của "trợ cấp tuất" là "tờ khai của thân nhân (mẫu 09-HSB)"
    Khi gia đình bổ sung "tờ khai của thân nhân (mẫu 09-HSB)" cho "trợ cấp tuất"
    Thì "trợ cấp tuất" không thiếu giấy tờ

  @gd_form_09_hsb @nd63_2024_d12
  Kịch bản: Thân nhân xác nhận rồi thì không còn mẫu 09-HSB trong giấy tờ
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi thân nhân trả lời "xác nhận người đại diện nhận trợ cấp"
    Thì giấy tờ của "trợ cấp tuất" gồm:
      | trích lục khai tử điện tử |

  @nd63_2024_d12 @nd63_2024
  Kịch bản: Trợ cấp hằng tháng thì không cần xác nhận, cần kết quả giám định
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình khai "trợ cấp tuất" là "hằng tháng"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Thì "trợ cấp tuất" ở trạng thái "chờ xử lý"
    Và giấy tờ còn thiếu của "trợ cấp tuất" là "kết quả giám định mức suy giảm khả năng lao động của thân nhân"

  @nd63_2024_d12 @nd63_2024
  Kịch bản: Không có thân nhân đủ điều kiện thì bị từ chối
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình khai "trợ cấp tuất" là "hằng tháng"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Và cơ quan từ chối "trợ cấp tuất" vì "không có thân nhân đủ điều kiện"
    Thì "trợ cấp tuất" ở trạng thái "bị từ chối"

  @nd63_2024_d2
  Khung kịch bản: Có thời gian đóng hoặc chết do nghề nghiệp thì thuộc diện bảo hiểm xã hội
    Biết gia đình làm khai tử cho "Châu Thị Bé", mất ngày 05/07/2026, cư trú tại "Phường Ninh Kiều"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "<mục>" là "<giá trị>"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 13/07/2026
    Thì "trợ cấp tuất" ở trạng thái "<trạng thái>"

    Dữ liệu:
      | mục                          | giá trị | trạng thái    |
      | số tháng đóng BHXH bắt buộc  | 11      | chuyển hướng  |
      | số tháng đóng BHXH bắt buộc  | 12      | chưa đến lượt |
      | số tháng đóng BHXH tự nguyện | 59      | chuyển hướng  |
      | số tháng đóng BHXH tự nguyện | 60      | chưa đến lượt |

  @nd63_2024_d2
  Kịch bản: Chết do tai nạn lao động thì có trợ cấp tuất dù chưa đủ thời gian đóng
    Biết gia đình làm khai tử cho "Huỳnh Văn Phúc", mất ngày 05/07/2026, cư trú tại "Phường Bến Thành"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "chết do tai nạn lao động, bệnh nghề nghiệp"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 13/07/2026
    Thì "trợ cấp tuất" ở trạng thái "chưa đến lượt"

  @nd63_2024_d2
  Kịch bản: Người chết không thuộc diện bảo hiểm xã hội thì không có trợ cấp tuất
    Biết gia đình làm khai tử cho "Y Blăng", mất ngày 05/07/2026, cư trú tại "Phường Pleiku"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "hưởng trợ giúp xã hội hằng tháng"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 13/07/2026
    Thì "trợ cấp tuất" được chuyển hướng: "người chết không thuộc diện BHXH: không có trợ cấp tuất"
