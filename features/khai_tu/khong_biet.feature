# language: vi
Tính năng: Không biết thì nói không biết, nơi chi trả tra cứu
  “Không biết” là một câu trả lời, không ai bị chuyển đi vì không biết; nơi chi trả tra cứu, ghi kết quả rồi mới duyệt.

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_payer_finds
  Kịch bản: Khai có lương hưu thôi thì chưa duyệt được
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 10/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi đến lượt "mai táng phí"
    Và cơ quan giải quyết xong "mai táng phí" mà chưa tra cứu
    Thì không thực hiện được vì "nơi chi trả phải tra cứu và ghi kết quả trước"

  @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_payer_finds
  Kịch bản: Tra cứu xong thì duyệt được theo điều đã tra cứu
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 10/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi đến lượt "mai táng phí"
    Và cơ quan tra cứu "mai táng phí", xác định:
      | không phục vụ trong lực lượng vũ trang                            |
      | không còn đi làm                                                  |
      | đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng |
    Và cơ quan giải quyết xong "mai táng phí" mà chưa tra cứu
    Thì gia đình được nhận 25.300.000 đồng từ "Quỹ bảo hiểm xã hội"
    Và con số này là "nguồn thứ cấp"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_payer_finds
  Kịch bản: Hồ sơ cho biết điều nào gia đình khai, điều nào cơ sở dữ liệu cũng có, điều nào nơi chi trả tra cứu
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 10/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Và cơ quan tra cứu "mai táng phí", xác định:
      | không phục vụ trong lực lượng vũ trang                            |
      | không còn đi làm                                                  |
      | đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng |
    Thì hồ sơ dựa vào "không phải người có công": "Gia đình khai"
    Và hồ sơ dựa vào "người chết có đăng ký thường trú (đối chiếu được với CSDL quốc gia về dân cư)": "Gia đình khai"
    Và hồ sơ dựa vào "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng": "BHXH cơ sở Ba Đình xác định ngày 20/07/2026"

  @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd63_2024_d2
  Khung kịch bản: Không biết chế độ nào thì không bị chuyển hướng
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 10/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "<câu hỏi>" là "không biết"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi đến lượt "mai táng phí"
    Thì "<cơ quan>" giải quyết "mai táng phí"

    Dữ liệu:
      | câu hỏi                                                           | cơ quan                                |
      | đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng | BHXH cơ sở Ba Đình                     |
      | chết do tai nạn lao động, bệnh nghề nghiệp                        | BHXH cơ sở Ba Đình                     |
      | số tháng đóng BHXH bắt buộc                                       | BHXH cơ sở Ba Đình                     |
      | số tháng đóng BHXH tự nguyện                                      | BHXH cơ sở Ba Đình                     |
      | đang phục vụ trong lực lượng vũ trang                             | BHXH cơ sở Ba Đình                     |
      | người có công hoặc thân nhân hưởng trợ cấp hằng tháng             | Sở Nội vụ thành phố Hà Nội             |
      | cựu chiến binh                                                    | Sở Nội vụ thành phố Hà Nội             |
      | dân công hỏa tuyến                                                | Sở Nội vụ thành phố Hà Nội             |
      | thanh niên xung phong thời kháng chiến chống Pháp                 | Sở Nội vụ thành phố Hà Nội             |
      | hưởng hoặc đã nộp hồ sơ hưởng trợ cấp hưu trí xã hội              | UBND phường Ba Đình (bảo trợ xã hội)   |
      | hưởng trợ giúp xã hội hằng tháng                                  | UBND phường Ba Đình (bảo trợ xã hội)   |
      | con của người đơn thân nghèo                                      | UBND phường Ba Đình (bảo trợ xã hội)   |

  @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd63_2024_d2
  Kịch bản: Chưa biết có lương hưu hay không thì bảo hiểm xã hội tra cứu trước
    Biết gia đình làm khai tử cho "Trần Thị Tư", mất ngày 10/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng" là "không biết"
    Và gia đình khai "hưởng trợ giúp xã hội hằng tháng"
    Và gia đình nộp kèm "tờ khai đề nghị hỗ trợ chi phí mai táng (mẫu 04), quyết định hoặc danh sách hưởng trợ cấp"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi đến lượt "mai táng phí"
    Thì "BHXH cơ sở Ba Đình" giải quyết "mai táng phí"
    Và hạn giải quyết "mai táng phí" là 03/08/2026

  @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_payer_finds @gd_forwarded
  Kịch bản: Tra cứu thấy cơ quan khác chi trả thì hồ sơ tự chuyển đến đó, hạn tính từ lúc đến
    Biết gia đình làm khai tử cho "Trần Thị Tư", mất ngày 10/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng" là "không biết"
    Và gia đình khai "hưởng trợ giúp xã hội hằng tháng"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi đến lượt "mai táng phí"
    Và cơ quan tra cứu "mai táng phí", xác định "không hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Thì "UBND phường Ba Đình (bảo trợ xã hội)" giải quyết "mai táng phí"
    Và hạn giải quyết "mai táng phí" là 23/07/2026

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_payer_finds
  Kịch bản: Tra cứu không thấy chế độ nào thì nơi tra cứu từ chối, không chuyển đi đâu
    Biết gia đình làm khai tử cho "Trần Thị Tư", mất ngày 10/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng" là "không biết"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi đến lượt "mai táng phí"
    Và cơ quan tra cứu "mai táng phí", xác định "không hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và cơ quan từ chối "mai táng phí" vì "không đủ điều kiện hưởng"
    Thì "mai táng phí" ở trạng thái "bị từ chối"
    Và "BHXH cơ sở Ba Đình" giải quyết "mai táng phí"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_payer_finds
  Kịch bản: Tra cứu không thấy chế độ nào thì không có gì để duyệt
    Biết gia đình làm khai tử cho "Trần Thị Tư", mất ngày 10/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng" là "không biết"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi đến lượt "mai táng phí"
    Và cơ quan tra cứu "mai táng phí", xác định "không hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và cơ quan giải quyết xong "mai táng phí" mà chưa tra cứu
    Thì không thực hiện được vì "không có căn cứ hưởng nào"

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_payer_finds
  Kịch bản: Tra cứu thấy người mất tại ngũ thì không duyệt ở đây
    Biết gia đình làm khai tử cho "Ngô Văn Quý", mất ngày 10/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang phục vụ trong lực lượng vũ trang" là "không biết"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi đến lượt "mai táng phí"
    Và cơ quan tra cứu "mai táng phí", xác định "đang phục vụ trong lực lượng vũ trang"
    Và cơ quan giải quyết xong "mai táng phí" mà chưa tra cứu
    Thì không thực hiện được vì "do nơi khác giải quyết, không duyệt ở đây"

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_payer_finds
  Kịch bản: Điều một nơi đã tra cứu thì nơi sau không phải hỏi lại
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 10/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng" là "không biết"
    Và gia đình nộp kèm "tờ khai của thân nhân (mẫu 09-HSB)"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Và cơ quan tra cứu "mai táng phí", xác định:
      | không phục vụ trong lực lượng vũ trang                                      |
      | không còn đi làm                                                            |
      | đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng           |
    Và cơ quan giải quyết xong "trợ cấp tuất" mà chưa tra cứu
    Thì "trợ cấp tuất" ở trạng thái "đã có kết quả"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026
  @l41_2024_d85 @gd_no_ground
  Khung kịch bản: Không biết số tháng đóng thì không bị chuyển hướng, đóng chưa đủ thì có
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 10/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "số tháng đóng BHXH bắt buộc" là "<bắt buộc>"
    Và gia đình khai "số tháng đóng BHXH tự nguyện" là "<tự nguyện>"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi đến lượt "mai táng phí"
    Thì "mai táng phí" ở trạng thái "<trạng thái>"

    Dữ liệu:
      | bắt buộc   | tự nguyện  | trạng thái   |
      | không biết | 0          | chờ xử lý    |
      | 0          | không biết | chờ xử lý    |
      | không biết | không biết | chờ xử lý    |
      | 0          | 59         | chuyển hướng |

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026
  @gd_payer_finds @gd_forwarded @qd3504_bhxh
  Kịch bản: Nơi giải quyết trợ cấp tuất tra cứu thấy không có lương hưu thì mai táng phí cũng chuyển nơi
    Biết gia đình làm khai tử cho "Trần Thị Tư", mất ngày 10/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng" là "không biết"
    Và gia đình khai "hưởng trợ giúp xã hội hằng tháng"
    Và gia đình nộp kèm "tờ khai của thân nhân (mẫu 09-HSB)"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Và cơ quan tra cứu "trợ cấp tuất", xác định "không hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Thì "UBND phường Ba Đình (bảo trợ xã hội)" giải quyết "mai táng phí"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_ground_precedence
  Kịch bản: Không biết có tại ngũ không, cũng không biết đóng bao nhiêu tháng qua đơn vị, thì xét căn cứ do đơn vị nộp trước
    Biết gia đình làm khai tử cho "Trần Thị Tư", mất ngày 10/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "đang đi làm, đóng BHXH qua đơn vị"
    Và gia đình khai "số tháng đóng BHXH bắt buộc" là "không biết"
    Và gia đình khai "đang phục vụ trong lực lượng vũ trang" là "không biết"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Thì căn cứ hưởng là "trợ cấp mai táng (BHXH, đơn vị nộp hồ sơ)"

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd63_2024_d2
  Kịch bản: Không biết có tại ngũ không, cũng không biết đóng bao nhiêu tháng qua đơn vị, thì trợ cấp tuất cũng xét căn cứ do đơn vị nộp trước
    Biết gia đình làm khai tử cho "Trần Thị Tư", mất ngày 10/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang đi làm, đóng BHXH qua đơn vị"
    Và gia đình khai "số tháng đóng BHXH bắt buộc" là "không biết"
    Và gia đình khai "đang phục vụ trong lực lượng vũ trang" là "không biết"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Thì căn cứ hưởng của "trợ cấp tuất" là "trợ cấp tuất (BHXH, đơn vị nộp hồ sơ)"

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd63_2024_d2
  Kịch bản: Tra cứu thấy đóng đủ thời gian qua đơn vị thì trợ cấp tuất không duyệt ở đây
    Biết gia đình làm khai tử cho "Trần Thị Tư", mất ngày 10/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang đi làm, đóng BHXH qua đơn vị"
    Và gia đình khai "số tháng đóng BHXH bắt buộc" là "không biết"
    Và gia đình khai "đang phục vụ trong lực lượng vũ trang" là "không biết"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi đến lượt "trợ cấp tuất"
    Và cơ quan tra cứu "trợ cấp tuất", xác định:
      | không phục vụ trong lực lượng vũ trang |
      | đóng BHXH bắt buộc từ 12 tháng         |
      | đang đi làm, đóng BHXH qua đơn vị      |
    Và cơ quan giải quyết xong "trợ cấp tuất" mà chưa tra cứu
    Thì không thực hiện được vì "do nơi khác giải quyết, không duyệt ở đây"
