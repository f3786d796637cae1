# language: vi
Tính năng: Cả nhóm khai tử, từ lúc nộp đến kết quả cuối cùng
  Gia đình chọn hai, ba hoặc bốn thủ tục; có trích lục khai tử thì các thủ tục còn lại chạy song song.

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026
  @nd63_2024_d12
  Khung kịch bản: Gia đình chọn hai, ba hoặc bốn thủ tục
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "<cách chọn>"
    Và gia đình khai "đang phục vụ trong lực lượng vũ trang" là "không biết"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Thì "mai táng phí" ở trạng thái "<mai táng phí>"
    Và "trợ cấp tuất" ở trạng thái "<trợ cấp tuất>"

    Dữ liệu:
      | cách chọn                                | mai táng phí  | trợ cấp tuất  |
      | 2 thủ tục: khai tử, xóa thường trú       | không chọn    | không chọn    |
      | 3 thủ tục: thêm mai táng phí             | chưa đến lượt | không chọn    |
      | 4 thủ tục: thêm trợ cấp tuất             | chưa đến lượt | chưa đến lượt |

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026
  @nd63_2024
  Kịch bản: Chỉ khai tử và xóa thường trú thì hạn chung ba ngày làm việc
    Biết gia đình làm khai tử cho "Phạm Văn Lâm", mất ngày 05/08/2026, cư trú tại "Phường Ngọc Hà"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 10/08/2026
    Thì hạn chung của nhóm là 13/08/2026
    Và con số này là "nguồn mâu thuẫn"

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026
  @gd_death_group @nd63_2024
  Kịch bản: Từ ba thủ tục trở lên thì hạn chung chưa rõ
    Biết gia đình làm khai tử cho "Phạm Văn Lâm", mất ngày 05/08/2026, cư trú tại "Phường Ngọc Hà"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "cựu chiến binh"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 10/08/2026
    Thì hạn chung của nhóm là chưa rõ
    Và con số này là "giả định"

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026
  @nd63_2024
  Kịch bản: Có trích lục khai tử thì ba cơ quan làm song song
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/07/2026, cư trú tại "Phường Ba Đình"
    Và gia đình chọn "4 thủ tục: thêm trợ cấp tuất"
    Và gia đình khai "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng"
    Và gia đình khai "trợ cấp tuất" là "hằng tháng"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Thì các thủ tục ở trạng thái:
      | đăng ký khai tử        | đã có kết quả |
      | xóa đăng ký thường trú | chờ xử lý     |
      | mai táng phí           | chờ xử lý     |
      | trợ cấp tuất           | chờ xử lý     |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026
  @nd63_2024_d12
  Kịch bản: Chọn hai thủ tục mà khai người nhận trợ cấp thì tờ khai bị trả lại
    Biết gia đình làm khai tử cho "Phạm Văn Lâm", mất ngày 05/08/2026, cư trú tại "Phường Ngọc Hà"
    Và gia đình khai "họ tên người nhận trợ cấp" là "Phạm Thị Hạnh"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 10/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | họ tên người nhận trợ cấp | bỏ mục này |

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026
  @gd_as_birth
  Kịch bản: Trích lục khai tử được trả cho gia đình
    Biết gia đình làm khai tử cho "Lý Thị Nga", mất ngày 10/08/2026, cư trú tại "Xã Sóc Sơn"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 17/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai tử"
    Và cơ quan trả kết quả "đăng ký khai tử"
    Thì kết quả "đăng ký khai tử" đã đến tay gia đình

  @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026
  Kịch bản: Quy định về mục của tờ khai, tờ khai riêng được thay, cách chọn thủ tục, chuyển hướng cả hồ sơ
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì quy định về "mục của tờ khai" của nhóm:
      | mục                                                               | tính là một mục | bắt buộc | từ                            | cho          | khi                                                                                                                                                           |
      | xã nơi cư trú cuối cùng                                           | không           | có       | người dân                     | mọi thủ tục  | xác định được nơi cư trú cuối cùng                                                                                                                            |
      | xã nơi chết                                                       | không           | có       | người dân                     | mọi thủ tục  | không xác định được nơi cư trú cuối cùng                                                                                                                      |
      | xã nơi đăng ký thường trú                                         | không           | có       | người dân                     | mọi thủ tục  | xác định được nơi cư trú cuối cùng và người chết có đăng ký thường trú và loại cư trú: không phải thường trú                                                  |
      | căn cứ của việc chết                                              | không           | có       | người dân                     | mọi thủ tục  | mọi trường hợp                                                                                                                                                |
      | hoàn cảnh chết                                                    | không           | có       | người dân                     | mọi thủ tục  | mọi trường hợp                                                                                                                                                |
      | xác định được nơi cư trú cuối cùng                                | không           | có       | người dân                     | mọi thủ tục  | mọi trường hợp                                                                                                                                                |
      | người chết có đăng ký thường trú                                  | không           | có       | dữ liệu dân cư, rồi người dân | mọi thủ tục  | mọi trường hợp                                                                                                                                                |
      | đang phục vụ trong lực lượng vũ trang                             | không           | có       | người dân                     | mọi thủ tục  | mọi trường hợp                                                                                                                                                |
      | đang đi làm, đóng BHXH qua đơn vị                                 | không           | có       | người dân                     | mọi thủ tục  | thủ tục được chọn: không phải khai tử và xóa thường trú                                                                                                       |
      | đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng | không           | có       | người dân                     | mọi thủ tục  | thủ tục được chọn: không phải khai tử và xóa thường trú                                                                                                       |
      | chết do tai nạn lao động, bệnh nghề nghiệp                        | không           | có       | người dân                     | mọi thủ tục  | thủ tục được chọn: không phải khai tử và xóa thường trú                                                                                                       |
      | người có công hoặc thân nhân hưởng trợ cấp hằng tháng             | không           | có       | người dân                     | mọi thủ tục  | thủ tục được chọn: không phải khai tử và xóa thường trú                                                                                                       |
      | cựu chiến binh                                                    | không           | có       | người dân                     | mọi thủ tục  | thủ tục được chọn: không phải khai tử và xóa thường trú                                                                                                       |
      | dân công hỏa tuyến                                                | không           | có       | người dân                     | mọi thủ tục  | thủ tục được chọn: không phải khai tử và xóa thường trú                                                                                                       |
      | thanh niên xung phong thời kháng chiến chống Pháp                 | không           | có       | người dân                     | mọi thủ tục  | thủ tục được chọn: không phải khai tử và xóa thường trú                                                                                                       |
      | hưởng hoặc đã nộp hồ sơ hưởng trợ cấp hưu trí xã hội              | không           | có       | người dân                     | mọi thủ tục  | thủ tục được chọn: không phải khai tử và xóa thường trú                                                                                                       |
      | hưởng trợ giúp xã hội hằng tháng                                  | không           | có       | người dân                     | mọi thủ tục  | thủ tục được chọn: không phải khai tử và xóa thường trú                                                                                                       |
      | con của người đơn thân nghèo                                      | không           | có       | người dân                     | mọi thủ tục  | thủ tục được chọn: không phải khai tử và xóa thường trú                                                                                                       |
      | hưởng trợ cấp tuất BHXH hằng tháng hoặc trợ cấp hằng tháng khác   | không           | có       | người dân                     | mọi thủ tục  | thủ tục được chọn: không phải khai tử và xóa thường trú                                                                                                       |
      | trợ cấp tuất                                                      | không           | có       | người dân                     | mọi thủ tục  | thủ tục được chọn: thêm mai táng phí và trợ cấp tuất                                                                                                          |
      | số tháng đóng BHXH bắt buộc                                       | không           | có       | người dân                     | mọi thủ tục  | thủ tục được chọn: không phải khai tử và xóa thường trú                                                                                                       |
      | số tháng đóng BHXH tự nguyện                                      | không           | có       | người dân                     | mọi thủ tục  | thủ tục được chọn: không phải khai tử và xóa thường trú                                                                                                       |
      | họ tên người yêu cầu                                              | có              | có       | tài khoản, rồi người dân      | mọi thủ tục  | mọi trường hợp                                                                                                                                                |
      | số định danh người yêu cầu                                        | có              | có       | tài khoản, rồi người dân      | mọi thủ tục  | mọi trường hợp                                                                                                                                                |
      | quan hệ với người chết                                            | có              | có       | người dân                     | mọi thủ tục  | mọi trường hợp                                                                                                                                                |
      | họ tên người chết                                                 | có              | có       | người dân                     | mọi thủ tục  | mọi trường hợp                                                                                                                                                |
      | ngày sinh người chết                                              | có              | không    | dữ liệu dân cư, rồi người dân | mọi thủ tục  | mọi trường hợp                                                                                                                                                |
      | giới tính                                                         | có              | không    | dữ liệu dân cư, rồi người dân | mọi thủ tục  | mọi trường hợp                                                                                                                                                |
      | số định danh người chết                                           | có              | không    | người dân                     | mọi thủ tục  | mọi trường hợp                                                                                                                                                |
      | ngày cấp giấy tờ                                                  | có              | không    | dữ liệu dân cư, rồi người dân | mọi thủ tục  | mọi trường hợp                                                                                                                                                |
      | nơi cấp giấy tờ                                                   | có              | không    | dữ liệu dân cư, rồi người dân | mọi thủ tục  | mọi trường hợp                                                                                                                                                |
      | quốc tịch                                                         | có              | có       | dữ liệu dân cư, rồi người dân | mọi thủ tục  | mọi trường hợp                                                                                                                                                |
      | dân tộc                                                           | có              | không    | dữ liệu dân cư, rồi người dân | mọi thủ tục  | mọi trường hợp                                                                                                                                                |
      | loại cư trú                                                       | có              | có       | dữ liệu dân cư, rồi người dân | mọi thủ tục  | xác định được nơi cư trú cuối cùng                                                                                                                            |
      | quốc gia cư trú                                                   | có              | không    | dữ liệu dân cư, rồi người dân | mọi thủ tục  | mọi trường hợp                                                                                                                                                |
      | nơi cư trú cuối cùng                                              | có              | không    | dữ liệu dân cư, rồi người dân | mọi thủ tục  | mọi trường hợp                                                                                                                                                |
      | giờ, ngày chết                                                    | có              | có       | cơ sở y tế, rồi người dân     | mọi thủ tục  | mọi trường hợp                                                                                                                                                |
      | nơi chết                                                          | có              | không    | cơ sở y tế, rồi người dân     | mọi thủ tục  | mọi trường hợp                                                                                                                                                |
      | nguyên nhân chết                                                  | có              | không    | cơ sở y tế, rồi người dân     | mọi thủ tục  | mọi trường hợp                                                                                                                                                |
      | loại giấy báo tử                                                  | có              | không    | cơ sở y tế, rồi người dân     | mọi thủ tục  | căn cứ của việc chết: giấy báo tử của cơ sở y tế hoặc giấy báo tử của công an, giám định pháp y (tai nạn, đột ngột) hoặc giấy báo tử của UBND cấp xã nơi chết |
      | số giấy báo tử                                                    | có              | không    | cơ sở y tế, rồi người dân     | mọi thủ tục  | căn cứ của việc chết: giấy báo tử của cơ sở y tế hoặc giấy báo tử của công an, giám định pháp y (tai nạn, đột ngột) hoặc giấy báo tử của UBND cấp xã nơi chết |
      | ngày cấp giấy báo tử                                              | có              | không    | cơ sở y tế, rồi người dân     | mọi thủ tục  | căn cứ của việc chết: giấy báo tử của cơ sở y tế hoặc giấy báo tử của công an, giám định pháp y (tai nạn, đột ngột) hoặc giấy báo tử của UBND cấp xã nơi chết |
      | nơi cấp giấy báo tử                                               | có              | không    | cơ sở y tế, rồi người dân     | mọi thủ tục  | căn cứ của việc chết: giấy báo tử của cơ sở y tế hoặc giấy báo tử của công an, giám định pháp y (tai nạn, đột ngột) hoặc giấy báo tử của UBND cấp xã nơi chết |
      | yêu cầu bản sao                                                   | có              | không    | người dân                     | mọi thủ tục  | mọi trường hợp                                                                                                                                                |
      | số lượng bản sao                                                  | có              | không    | người dân                     | mọi thủ tục  | mọi trường hợp                                                                                                                                                |
      | họ tên chủ hộ                                                     | có              | không    | dữ liệu dân cư, rồi người dân | mọi thủ tục  | mọi trường hợp                                                                                                                                                |
      | số định danh chủ hộ                                               | có              | không    | dữ liệu dân cư, rồi người dân | mọi thủ tục  | mọi trường hợp                                                                                                                                                |
      | quan hệ với chủ hộ                                                | có              | không    | người dân                     | mọi thủ tục  | mọi trường hợp                                                                                                                                                |
      | họ tên người nhận trợ cấp                                         | có              | không    | người dân                     | mai táng phí | thủ tục được chọn: không phải khai tử và xóa thường trú                                                                                                       |
      | số định danh người nhận                                           | có              | không    | người dân                     | mai táng phí | thủ tục được chọn: không phải khai tử và xóa thường trú                                                                                                       |
      | quan hệ của người nhận với người chết                             | có              | không    | người dân                     | mai táng phí | thủ tục được chọn: không phải khai tử và xóa thường trú                                                                                                       |
      | tài khoản nhận tiền                                               | có              | không    | người dân                     | mai táng phí | thủ tục được chọn: không phải khai tử và xóa thường trú                                                                                                       |
      | danh sách thân nhân của người chết                                | có              | không    | người dân                     | trợ cấp tuất | thủ tục được chọn: thêm mai táng phí và trợ cấp tuất                                                                                                          |
    Và quy định về "tờ khai riêng được thay" của nhóm:
      | tờ khai riêng                      | số mục | mức tin cậy     | của                    | khi                                                          |
      | tờ khai đăng ký khai tử            | 18     | chưa kiểm chứng | đăng ký khai tử        | mọi trường hợp                                               |
      | mẫu CT01                           | 15     | đã kiểm chứng   | xóa đăng ký thường trú | mọi trường hợp                                               |
      | mẫu 09-HSB (bảo hiểm xã hội)       | 12     | giả định        | mai táng phí           | căn cứ hưởng mai táng phí: BHXH bắt buộc hoặc BHXH tự nguyện |
      | mẫu 04 (trợ giúp xã hội)           | 17     | nguồn thứ cấp   | mai táng phí           | căn cứ hưởng mai táng phí: trợ giúp xã hội                   |
      | mẫu 12 (người có công)             | 27     | nguồn thứ cấp   | mai táng phí           | căn cứ hưởng mai táng phí: người có công                     |
      | danh sách thân nhân của mẫu 09-HSB | 1      | đã kiểm chứng   | trợ cấp tuất           | mọi trường hợp                                               |
    Và quy định về "cách chọn thủ tục" của nhóm:
      | cách chọn                          | gồm                                                                 |
      | 2 thủ tục: khai tử, xóa thường trú | đăng ký khai tử, xóa đăng ký thường trú                             |
      | 3 thủ tục: thêm mai táng phí       | đăng ký khai tử, xóa đăng ký thường trú, mai táng phí               |
      | 4 thủ tục: thêm trợ cấp tuất       | đăng ký khai tử, xóa đăng ký thường trú, mai táng phí, trợ cấp tuất |
    Và quy định về "chuyển hướng cả hồ sơ" của nhóm:
      | khi                                                                                      | gia đình được báo                                                                                                                                                                                                                                                    |
      | hoàn cảnh chết: khi đang chấp hành án phạt tù                                            | trại giam, trại tạm giam hoặc cơ quan thi hành án hình sự làm thủ tục khai tử tại UBND cấp xã nơi chết và báo cho thân nhân; có trích lục rồi thì gia đình nộp riêng: xóa thường trú tại công an cấp xã (1.003197), mai táng phí và trợ cấp tuất tại cơ quan chi trả |
      | hoàn cảnh chết: ở nước ngoài, chưa khai tử ở đâu và người chết mang quốc tịch nước ngoài | người mang quốc tịch nước ngoài chết ở nước ngoài: không khai tử tại cơ quan đại diện Việt Nam, không thuộc nhóm liên thông; khai tử theo pháp luật của nước ấy                                                                                                      |
      | hoàn cảnh chết: ở nước ngoài, chưa khai tử ở đâu                                         | khai tử tại cơ quan đại diện Việt Nam ở khu vực lãnh sự nơi người chết cư trú cuối cùng, không xác định được thì nơi chết; có trích lục rồi thì nộp riêng: xóa thường trú tại công an cấp xã (1.003197), mai táng phí và trợ cấp tuất tại cơ quan chi trả            |
      | hoàn cảnh chết: ở nước ngoài, đã khai tử tại cơ quan đại diện Việt Nam                   | không khai tử lại: dùng trích lục của cơ quan đại diện, nộp riêng: xóa thường trú tại công an cấp xã (1.003197), mai táng phí và trợ cấp tuất tại cơ quan chi trả                                                                                                    |
      | hoàn cảnh chết: ở nước ngoài, đã khai tử tại cơ quan có thẩm quyền của nước ngoài        | không khai tử lại: yêu cầu ghi vào Sổ hộ tịch việc khai tử ở nước ngoài tại UBND cấp xã, rồi nộp riêng: xóa thường trú tại công an cấp xã (1.003197), mai táng phí và trợ cấp tuất tại cơ quan chi trả                                                               |

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026
  Kịch bản: Quy định về hạn chung, thủ tục tính vào hạn chung, thời gian gia đình bổ sung, số lần xin lỗi và hẹn lại
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 15/08/2026, cư trú tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì quy định về "hạn chung" của nhóm:
      | thời hạn        | mức tin cậy     | khi                                          |
      | 3 ngày làm việc | nguồn mâu thuẫn | thủ tục được chọn: khai tử và xóa thường trú |
      | chưa rõ         | giả định        | mọi trường hợp                               |
    Và quy định về "thủ tục tính vào hạn chung" của nhóm:
      | thủ tục                |
      | đăng ký khai tử        |
      | xóa đăng ký thường trú |
      | mai táng phí           |
      | trợ cấp tuất           |
    Và quy định về "thời gian gia đình bổ sung" của nhóm:
      | thời hạn        | mức tin cậy     | khi            |
      | 7 ngày làm việc | chưa kiểm chứng | mọi trường hợp |
    Và quy định về "số lần xin lỗi và hẹn lại" của nhóm:
      | số lần | mức tin cậy     |
      | 1 lần  | chưa kiểm chứng |

  @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026
  @gd_group_pause @nd63_2024
  Kịch bản: Chờ gia đình bổ sung thì hạn chung của nhóm khai tử cũng dừng
    Biết gia đình làm khai tử cho "Lý Thị Nga", mất ngày 10/08/2026, cư trú tại "Xã Sóc Sơn"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 17/08/2026
    Khi cơ quan yêu cầu bổ sung "giấy tờ chứng minh sự kiện chết" cho "đăng ký khai tử"
    Và đến 10:00 ngày 19/08/2026
    Và gia đình bổ sung "giấy tờ chứng minh sự kiện chết" cho "đăng ký khai tử"
    Thì hạn chung của nhóm là 22/08/2026
    Và con số này là "giả định"
