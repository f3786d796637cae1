# language: vi
Tính năng: Cả nhóm khai sinh, từ lúc nộp đến kết quả cuối cùng
  Một lần nộp, nhiều cơ quan; mỗi thủ tục tự đứng vững với kết quả của mình.

  @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026
  @nd63_2024 @nd63_2024_d7_k2
  Kịch bản: Ba thủ tục xong trong ba ngày làm việc
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình chọn "cả ba thủ tục"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì hạn chung của nhóm là 20/08/2026
    Khi đến 10:00 ngày 18/08/2026
    Và các cơ quan giải quyết xong mọi thủ tục
    Thì hồ sơ kết thúc

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026
  @nd63_2024
  Kịch bản: Chỉ làm khai sinh và thẻ bảo hiểm y tế
    Biết gia đình làm khai sinh cho cháu "Chu Gia Hân", sinh ngày 06/08/2026, tại "Xã Kim Liên"
    Và gia đình chọn "khai sinh và thẻ BHYT"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì "đăng ký thường trú" ở trạng thái "không chọn"
    Khi các cơ quan giải quyết xong mọi thủ tục
    Thì hồ sơ kết thúc

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026
  Kịch bản: Trước ngày 01/09/2026 chưa chọn được thẻ căn cước
    Biết gia đình làm khai sinh cho cháu "Chu Gia Hân", sinh ngày 06/08/2026, tại "Xã Kim Liên"
    Và gia đình chọn "cả ba và thẻ căn cước"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 28/08/2026
    Thì không thực hiện được vì "không thể chọn cùng nhau"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @nd63_2024
  Kịch bản: Sinh đôi thì mỗi cháu một hồ sơ
    Biết gia đình làm khai sinh cho cháu "Mạc Anh Thư", sinh ngày 10/08/2026, tại "Phường Sài Gòn"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Và gia đình làm khai sinh cho cháu "Mạc Anh Thơ", sinh ngày 10/08/2026, tại "Phường Sài Gòn"
    Khi gia đình nộp hồ sơ lúc 09:05 ngày 18/08/2026
    Thì hồ sơ chỉ được nộp 1 lần
    Và hạn giải quyết "đăng ký khai sinh" là 18/08/2026

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026
  @nd63_2024_d7_k1
  Kịch bản: Kết quả được trả kể cả khi hồ sơ đã kết thúc
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi các cơ quan giải quyết xong mọi thủ tục
    Và đến 09:00 ngày 19/08/2026
    Và cơ quan trả kết quả "đăng ký khai sinh"
    Thì kết quả "đăng ký khai sinh" đã đến tay gia đình
    Và hồ sơ kết thúc

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026
  @nd63_2024_d7_k1
  Kịch bản: Không trả một kết quả hai lần
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Khi các cơ quan giải quyết xong mọi thủ tục
    Và cơ quan trả kết quả "cấp thẻ bảo hiểm y tế"
    Và cơ quan trả kết quả "cấp thẻ bảo hiểm y tế"
    Thì không thực hiện được vì "kết quả đã được trả"

  @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026
  Kịch bản: Quy định về mục của tờ khai, tờ khai riêng được thay, chuyển hướng cả hồ sơ, thủ tục tính vào hạn chung, số lần xin lỗi và hẹn lại
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì quy định về "mục của tờ khai" của nhóm:
      | mục                                           | tính là một mục | bắt buộc | từ                             | cho                   | khi                                                                                                                                   |
      | xã đăng ký khai sinh                          | không           | có       | người dân                      | mọi thủ tục           | mọi trường hợp                                                                                                                        |
      | xã đăng ký thường trú                         | không           | không    | người dân                      | mọi thủ tục           | mọi trường hợp                                                                                                                        |
      | nơi sinh                                      | không           | có       | cơ sở y tế, rồi người dân      | mọi thủ tục           | mọi trường hợp                                                                                                                        |
      | căn cứ của việc sinh                          | không           | có       | người dân                      | mọi thủ tục           | mọi trường hợp                                                                                                                        |
      | tình trạng của trẻ                            | không           | có       | người dân                      | mọi thủ tục           | mọi trường hợp                                                                                                                        |
      | việc sinh đã được đăng ký                     | không           | có       | người dân                      | mọi thủ tục           | mọi trường hợp                                                                                                                        |
      | xác định được mẹ                              | không           | có       | người dân                      | mọi thủ tục           | mọi trường hợp                                                                                                                        |
      | xác định được cha                             | không           | có       | người dân                      | mọi thủ tục           | mọi trường hợp                                                                                                                        |
      | yêu cầu kết hợp nhận cha, mẹ, con             | không           | có       | người dân                      | mọi thủ tục           | xác định được mẹ hoặc xác định được cha                                                                                               |
      | cha mẹ có đăng ký kết hôn                     | không           | có       | dữ liệu hộ tịch, rồi người dân | mọi thủ tục           | xác định được mẹ hoặc xác định được cha                                                                                               |
      | mẹ có chồng không phải người được khai là cha | không           | có       | người dân                      | mọi thủ tục           | xác định được mẹ và cha mẹ không đăng ký kết hôn                                                                                      |
      | ngày hôn nhân của mẹ chấm dứt                 | không           | không    | người dân                      | mọi thủ tục           | xác định được mẹ và cha mẹ không đăng ký kết hôn                                                                                      |
      | cha hoặc mẹ là người nước ngoài               | không           | có       | người dân                      | mọi thủ tục           | xác định được mẹ hoặc xác định được cha                                                                                               |
      | nơi đăng ký thường trú                        | không           | có       | người dân                      | mọi thủ tục           | mọi trường hợp                                                                                                                        |
      | chủ hộ nơi đăng ký thường trú                 | không           | có       | người dân                      | mọi thủ tục           | mọi trường hợp                                                                                                                        |
      | họ tên người yêu cầu                          | có              | có       | tài khoản, rồi người dân       | mọi thủ tục           | mọi trường hợp                                                                                                                        |
      | số định danh người yêu cầu                    | có              | có       | tài khoản, rồi người dân       | mọi thủ tục           | mọi trường hợp                                                                                                                        |
      | quan hệ với trẻ                               | có              | có       | người dân                      | mọi thủ tục           | mọi trường hợp                                                                                                                        |
      | số điện thoại                                 | có              | không    | người dân                      | mọi thủ tục           | mọi trường hợp                                                                                                                        |
      | họ tên trẻ                                    | có              | có       | người dân                      | mọi thủ tục           | mọi trường hợp                                                                                                                        |
      | ngày sinh trẻ                                 | có              | có       | cơ sở y tế, rồi người dân      | mọi thủ tục           | mọi trường hợp                                                                                                                        |
      | giới tính trẻ                                 | có              | có       | cơ sở y tế, rồi người dân      | mọi thủ tục           | mọi trường hợp                                                                                                                        |
      | dân tộc trẻ                                   | có              | không    | người dân                      | mọi thủ tục           | mọi trường hợp                                                                                                                        |
      | quốc tịch trẻ                                 | có              | có       | người dân                      | mọi thủ tục           | mọi trường hợp                                                                                                                        |
      | nơi sinh trẻ                                  | có              | không    | cơ sở y tế, rồi người dân      | mọi thủ tục           | mọi trường hợp                                                                                                                        |
      | quê quán trẻ                                  | có              | không    | người dân                      | mọi thủ tục           | mọi trường hợp                                                                                                                        |
      | nơi phát hiện trẻ                             | không           | không    | người dân                      | mọi thủ tục           | căn cứ của việc sinh: biên bản về việc trẻ bị bỏ rơi                                                                                  |
      | ngày bắt đầu niêm yết                         | không           | không    | người dân                      | mọi thủ tục           | căn cứ của việc sinh: biên bản về việc trẻ bị bỏ rơi                                                                                  |
      | số giấy chứng sinh                            | không           | không    | cơ sở y tế, rồi người dân      | mọi thủ tục           | căn cứ của việc sinh: giấy chứng sinh hoặc căn cứ của việc sinh: văn bản về việc mang thai hộ và nơi sinh: cơ sở khám bệnh, chữa bệnh |
      | họ tên mẹ                                     | có              | có       | cơ sở y tế, rồi người dân      | mọi thủ tục           | xác định được mẹ                                                                                                                      |
      | ngày sinh mẹ                                  | có              | không    | người dân                      | mọi thủ tục           | xác định được mẹ                                                                                                                      |
      | số định danh mẹ                               | có              | không    | người dân                      | mọi thủ tục           | xác định được mẹ                                                                                                                      |
      | dân tộc mẹ                                    | có              | không    | người dân                      | mọi thủ tục           | xác định được mẹ                                                                                                                      |
      | quốc tịch mẹ                                  | có              | không    | người dân                      | mọi thủ tục           | xác định được mẹ                                                                                                                      |
      | loại cư trú mẹ                                | có              | không    | người dân                      | mọi thủ tục           | xác định được mẹ                                                                                                                      |
      | nơi cư trú mẹ                                 | có              | không    | người dân                      | mọi thủ tục           | xác định được mẹ                                                                                                                      |
      | họ tên cha                                    | có              | có       | người dân                      | mọi thủ tục           | xác định được cha                                                                                                                     |
      | ngày sinh cha                                 | có              | không    | người dân                      | mọi thủ tục           | xác định được cha                                                                                                                     |
      | số định danh cha                              | có              | không    | người dân                      | mọi thủ tục           | xác định được cha                                                                                                                     |
      | dân tộc cha                                   | có              | không    | người dân                      | mọi thủ tục           | xác định được cha                                                                                                                     |
      | quốc tịch cha                                 | có              | không    | người dân                      | mọi thủ tục           | xác định được cha                                                                                                                     |
      | loại cư trú cha                               | có              | không    | người dân                      | mọi thủ tục           | xác định được cha                                                                                                                     |
      | nơi cư trú cha                                | có              | không    | người dân                      | mọi thủ tục           | xác định được cha                                                                                                                     |
      | số giấy kết hôn                               | có              | không    | dữ liệu hộ tịch, rồi người dân | mọi thủ tục           | cha mẹ có đăng ký kết hôn và xác định được cha và xác định được mẹ                                                                    |
      | quyển số                                      | có              | không    | dữ liệu hộ tịch, rồi người dân | mọi thủ tục           | cha mẹ có đăng ký kết hôn và xác định được cha và xác định được mẹ                                                                    |
      | ngày cấp                                      | có              | không    | dữ liệu hộ tịch, rồi người dân | mọi thủ tục           | cha mẹ có đăng ký kết hôn và xác định được cha và xác định được mẹ                                                                    |
      | nơi cấp                                       | có              | không    | dữ liệu hộ tịch, rồi người dân | mọi thủ tục           | cha mẹ có đăng ký kết hôn và xác định được cha và xác định được mẹ                                                                    |
      | cách chủ hộ đồng ý                            | có              | có       | người dân                      | đăng ký thường trú    | nơi đăng ký thường trú: nhà của người khác hoặc chủ hộ nơi đăng ký thường trú: người khác                                             |
      | họ tên chủ hộ                                 | có              | có       | người dân                      | đăng ký thường trú    | nơi đăng ký thường trú: nhà của người khác hoặc chủ hộ nơi đăng ký thường trú: người khác                                             |
      | số định danh chủ hộ                           | có              | có       | người dân                      | đăng ký thường trú    | nơi đăng ký thường trú: nhà của người khác hoặc chủ hộ nơi đăng ký thường trú: người khác                                             |
      | quan hệ với chủ hộ                            | có              | không    | người dân                      | đăng ký thường trú    | mọi trường hợp                                                                                                                        |
      | yêu cầu bản sao                               | có              | không    | người dân                      | mọi thủ tục           | mọi trường hợp                                                                                                                        |
      | số lượng bản sao                              | có              | không    | người dân                      | mọi thủ tục           | mọi trường hợp                                                                                                                        |
      | nơi đăng ký khám chữa bệnh ban đầu            | có              | không    | người dân                      | cấp thẻ bảo hiểm y tế | mọi trường hợp                                                                                                                        |
      | cách nhận kết quả                             | có              | không    | người dân                      | mọi thủ tục           | mọi trường hợp                                                                                                                        |
    Và quy định về "tờ khai riêng được thay" của nhóm:
      | tờ khai riêng             | số mục | mức tin cậy     | của                   | khi            |
      | tờ khai đăng ký khai sinh | 22     | chưa kiểm chứng | đăng ký khai sinh     | mọi trường hợp |
      | mẫu CT01                  | 15     | đã kiểm chứng   | đăng ký thường trú    | mọi trường hợp |
      | mẫu TK1-TS                | 18     | nguồn thứ cấp   | cấp thẻ bảo hiểm y tế | mọi trường hợp |
    Và quy định về "chuyển hướng cả hồ sơ" của nhóm:
      | khi                                                                                                                                                                                                                                                                | gia đình được báo                                                                                                                                                                                    |
      | việc sinh đã được đăng ký: tại cơ quan đại diện Việt Nam ở nước ngoài                                                                                                                                                                                              | không đăng ký khai sinh lại: dùng giấy khai sinh của cơ quan đại diện để đăng ký thường trú tại công an cấp xã, cấp thẻ BHYT tại cơ quan bảo hiểm xã hội                                             |
      | việc sinh đã được đăng ký: tại cơ quan có thẩm quyền của nước ngoài                                                                                                                                                                                                | không đăng ký khai sinh lại: yêu cầu ghi vào Sổ hộ tịch việc khai sinh ở nước ngoài tại UBND cấp xã nơi cư trú, rồi đăng ký thường trú và cấp thẻ BHYT riêng                                         |
      | xác định được cha và chưa xác định được mẹ                                                                                                                                                                                                                         | người cha nộp hồ sơ đăng ký khai sinh kết hợp nhận con tại UBND cấp xã; phần khai về mẹ để trống                                                                                                     |
      | xác định được mẹ và cha mẹ không đăng ký kết hôn và (mẹ có chồng không phải người được khai là cha và hôn nhân của mẹ: không phải chấm dứt hơn 300 ngày trước khi sinh hoặc chưa xác định được cha và hôn nhân của mẹ: chấm dứt không quá 300 ngày trước khi sinh) | con sinh ra hoặc có thai trong thời kỳ hôn nhân, hoặc sinh chưa quá 300 ngày từ khi hôn nhân chấm dứt, là con của người chồng: khai người chồng là cha, hoặc yêu cầu Tòa án xác định cha rồi nộp lại |
      | yêu cầu kết hợp nhận cha, mẹ, con hoặc xác định được cha và cha mẹ không đăng ký kết hôn và hôn nhân của mẹ: không phải chấm dứt không quá 300 ngày trước khi sinh                                                                                                 | nộp hồ sơ đăng ký khai sinh kết hợp nhận cha, mẹ, con tại UBND cấp xã                                                                                                                                |
      | tình trạng của trẻ: chết khi chưa sống đủ 24 giờ                                                                                                                                                                                                                   | trẻ chưa sống đủ 24 giờ: chỉ đăng ký khai sinh và khai tử khi cha mẹ yêu cầu, tại UBND cấp xã                                                                                                        |
      | tình trạng của trẻ: đã sống từ 24 giờ trở lên rồi chết                                                                                                                                                                                                             | trẻ đã sống từ 24 giờ: đăng ký khai sinh và khai tử tại UBND cấp xã                                                                                                                                  |
      | căn cứ của việc sinh: biên bản về việc trẻ bị bỏ rơi và niêm yết chưa đủ 7 ngày                                                                                                                                                                                    | nộp lại khi đã niêm yết đủ thời gian về việc trẻ bị bỏ rơi tại UBND cấp xã nơi phát hiện trẻ mà không có cha, mẹ đến nhận                                                                            |
    Và quy định về "thủ tục tính vào hạn chung" của nhóm:
      | thủ tục               |
      | đăng ký khai sinh     |
      | đăng ký thường trú    |
      | cấp thẻ bảo hiểm y tế |
    Và quy định về "số lần xin lỗi và hẹn lại" của nhóm:
      | số lần | mức tin cậy     |
      | 1 lần  | chưa kiểm chứng |

  @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026
  Kịch bản: Quy định về cách chọn thủ tục, hạn chung, thời gian gia đình bổ sung, từ ngày 01/07/2025
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì quy định về "cách chọn thủ tục" của nhóm:
      | cách chọn             | gồm                                                          |
      | cả ba thủ tục         | đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế |
      | khai sinh và thẻ BHYT | đăng ký khai sinh, cấp thẻ bảo hiểm y tế                     |
    Và quy định về "hạn chung" của nhóm:
      | thời hạn        | mức tin cậy   | khi                            |
      | 5 ngày làm việc | đã kiểm chứng | phải xác minh điều kiện cư trú |
      | 3 ngày làm việc | đã kiểm chứng | mọi trường hợp                 |
    Và quy định về "thời gian gia đình bổ sung" của nhóm:
      | thời hạn        | mức tin cậy   | khi            |
      | 7 ngày làm việc | đã kiểm chứng | mọi trường hợp |

  @pb_01_09_2026
  Kịch bản: Quy định về cách chọn thủ tục, hạn chung, thời gian gia đình bổ sung, từ ngày 01/09/2026
    Biết gia đình làm khai sinh cho cháu "Lê Gia Hưng", sinh ngày 05/09/2026, tại "Xã Nam Đàn"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 07/09/2026
    Thì quy định về "cách chọn thủ tục" của nhóm:
      | cách chọn                         | gồm                                                                                                |
      | cả ba thủ tục                     | đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế                                       |
      | khai sinh và thẻ BHYT             | đăng ký khai sinh, cấp thẻ bảo hiểm y tế                                                           |
      | cả ba và thẻ căn cước             | đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế, cấp thẻ căn cước cho trẻ dưới 6 tuổi |
      | khai sinh, thẻ BHYT, thẻ căn cước | đăng ký khai sinh, cấp thẻ bảo hiểm y tế, cấp thẻ căn cước cho trẻ dưới 6 tuổi                     |
    Và quy định về "hạn chung" của nhóm:
      | thời hạn        | mức tin cậy | khi                            |
      | 5 ngày làm việc | giả định    | phải xác minh điều kiện cư trú |
      | 3 ngày làm việc | giả định    | mọi trường hợp                 |
    Và quy định về "thời gian gia đình bổ sung" của nhóm:
      | thời hạn        | mức tin cậy   | khi            |
      | 7 ngày làm việc | nguồn thứ cấp | mọi trường hợp |
