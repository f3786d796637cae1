# language: vi
Tính năng: Khai tử như các gia đình hỏi
  Tình huống lấy từ câu hỏi đã đăng công khai, tên và ngày đã thay; địa chỉ của câu hỏi ghi trên mỗi kịch bản.

  # hỏi: người thân mất ở nước ngoài thì liên hệ cơ quan nào để khai tử
  # https://thuvienphapluat.vn/phap-luat/dang-ky-khai-tu-cho-ca-nhan-mat-o-nuoc-ngoai-can-lien-he-voi-co-quan-co-tham-quyen-nao-viec-dang-ky-35704.html
  # https://vietnamembassy-denmark.vn/ghi-vao-so-ho-tich-cac-viec-ho-tich-da-dang-ky-tai-co-quan-co-tham-quyen-cua-nuoc-ngoai

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @tt07_2023_bng_d17 @l60_2014 @gd_redirect
  Khung kịch bản: Mất ở nước ngoài thì không khai tử ở xã, được chỉ nơi khai và việc làm tiếp
    Biết gia đình làm khai tử cho "Phạm Văn Xa", mất ngày 10/08/2026, cư trú tại "Phường Bến Thành"
    Và gia đình khai "nơi chết" là "Osaka, Nhật Bản"
    Và gia đình khai "hoàn cảnh chết" là "<hoàn cảnh>"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 14/09/2026
    Thì "đăng ký khai tử" được chuyển hướng: "<lời>"
    Và "xóa đăng ký thường trú" ở trạng thái "chuyển hướng"
    Và hồ sơ kết thúc

    Dữ liệu:
      | hoàn cảnh                                                         | lời                                                                                                                                                                                                                                                          |
      | ở nước ngoài, chưa khai tử ở đâu                                  | khai tử tại cơ quan đại diện Việt Nam ở khu vực lãnh sự nơi người chết cư trú cuối cùng, không xác định được thì nơi chết; có trích lục rồi thì nộp riêng: xóa thường trú tại công an cấp xã (1.003197), mai táng phí và trợ cấp tuất tại cơ quan chi trả |
      | ở nước ngoài, đã khai tử tại cơ quan đại diện Việt Nam            | không khai tử lại: dùng trích lục của cơ quan đại diện, nộp riêng: xóa thường trú tại công an cấp xã (1.003197), mai táng phí và trợ cấp tuất tại cơ quan chi trả                                                                                          |
      | ở nước ngoài, đã khai tử tại cơ quan có thẩm quyền của nước ngoài | không khai tử lại: yêu cầu ghi vào Sổ hộ tịch việc khai tử ở nước ngoài tại UBND cấp xã, rồi nộp riêng: xóa thường trú tại công an cấp xã (1.003197), mai táng phí và trợ cấp tuất tại cơ quan chi trả                                                     |

  # cùng câu hỏi: người chết mang quốc tịch nước ngoài

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026
  @tt07_2023_bng_d17 @l60_2014 @gd_redirect
  Kịch bản: Người nước ngoài chết ở nước ngoài thì không khai tử tại cơ quan đại diện Việt Nam
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 02/09/2026, cư trú tại "Phường Ba Đình"
    Và gia đình khai "hoàn cảnh chết" là "ở nước ngoài, chưa khai tử ở đâu"
    Và gia đình khai "quốc tịch" là "Canada"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 14/09/2026
    Thì "đăng ký khai tử" được chuyển hướng: "người mang quốc tịch nước ngoài chết ở nước ngoài: không khai tử tại cơ quan đại diện Việt Nam, không thuộc nhóm liên thông; khai tử theo pháp luật của nước ấy"

  @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @tt07_2023_bng_d17 @l60_2014 @gd_redirect
  Kịch bản: Nộp riêng: Người nước ngoài chết ở nước ngoài thì không khai tử tại cơ quan đại diện Việt Nam
    Biết gia đình làm khai tử cho "Trần Văn Hòa", mất ngày 02/09/2026, cư trú tại "Phường Ba Đình"
    Và gia đình khai "hoàn cảnh chết" là "ở nước ngoài, chưa khai tử ở đâu"
    Và gia đình khai "quốc tịch" là "Canada"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 14/09/2026
    Thì "đăng ký khai tử" được chuyển hướng: "người mang quốc tịch nước ngoài chết ở nước ngoài: không khai tử tại cơ quan đại diện Việt Nam; khai tử theo pháp luật của nước ấy"

  # hỏi: cơ quan nào đăng ký khai tử khi phạm nhân chết tại trại giam
  # https://thuvienphapluat.vn/hoi-dap-phap-luat/iframe/581BD-hd-co-quan-nao-co-trach-nhiem-dang-ky-khai-tu-khi-pham-nhan-chet-tai-trai-giam-thoi-han-nhan-lai-hai-cot-tu-thi-cua-pham-nhan.html

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @l41_2019_d56 @gd_redirect
  Kịch bản: Chết khi đang chấp hành án phạt tù thì trại giam khai tử, gia đình làm tiếp các việc khác
    Biết gia đình làm khai tử cho "Vũ Văn Lầm", mất ngày 10/08/2026, cư trú tại "Phường Bến Thành"
    Và gia đình khai "hoàn cảnh chết" là "khi đang chấp hành án phạt tù"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì "đăng ký khai tử" được chuyển hướng: "trại giam, trại tạm giam hoặc cơ quan thi hành án hình sự làm thủ tục khai tử tại UBND cấp xã nơi chết và báo cho thân nhân; có trích lục rồi thì gia đình nộp riêng: xóa thường trú tại công an cấp xã (1.003197), mai táng phí và trợ cấp tuất tại cơ quan chi trả"
    Và hồ sơ kết thúc

  # hỏi: chú là Việt kiều quốc tịch Canada mất khi về thăm quê thì khai tử ở đâu
  # https://truyenhinhcapsongthu.net/top/khai-tu-va-hoa-tang-cho-viet-kieu-mat-tai-viet-nam-ho-tich/Vqq7wfzc5IdLzg2d

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @l68_2020 @l41_2019_d56 @gd_redirect @l60_2014
  Kịch bản: Người quốc tịch nước ngoài chết ở Việt Nam thì xã khai tử, không phải xóa thường trú
    Biết gia đình làm khai tử cho "John Nguyen", mất ngày 10/08/2026, cư trú tại "Phường Bến Thành"
    Và gia đình khai:
      | quan hệ với người chết   | cháu ruột                                          |
      | hoàn cảnh chết           | trong nước, không phải khi đang chấp hành án phạt tù |
      | quốc tịch                | Canada                                             |
      | số định danh người chết  | AB123456                                           |
    Và gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Khi các cơ quan giải quyết xong mọi thủ tục
    Thì "đăng ký khai tử" ở trạng thái "đã có kết quả"
    Và "xóa đăng ký thường trú" được chuyển hướng: "người mang quốc tịch nước ngoài không có đăng ký thường trú như công dân: không phải xóa; về giấy tờ cư trú của người nước ngoài, hỏi cơ quan quản lý xuất nhập cảnh"

  # cùng câu hỏi: người chết còn quốc tịch Việt Nam
  # https://truyenhinhcapsongthu.net/top/khai-tu-va-hoa-tang-cho-viet-kieu-mat-tai-viet-nam-ho-tich/Vqq7wfzc5IdLzg2d

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026
  @l68_2020
  Kịch bản: Có quốc tịch Việt Nam bên quốc tịch khác thì vẫn xóa thường trú như công dân
    Biết gia đình làm khai tử cho "Nguyễn Văn John", mất ngày 10/08/2026, cư trú tại "Phường Bến Thành"
    Và gia đình khai "quốc tịch" là "Việt Nam và nước khác"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Và cơ quan giải quyết xong "đăng ký khai tử"
    Thì "xóa đăng ký thường trú" ở trạng thái "chờ xử lý"

  # hỏi: người cao tuổi không có ai phụng dưỡng chết thì ai tổ chức tang lễ, ai được nhận chi phí mai táng
  # https://luathoanganh.vn/chinh-sach-xa-hoi/to-chuc-tang-le-va-mai-tang-khi-nguoi-cao-tuoi-chet-duoc-quy-dinh-nhu-the-nao-trong-luat-nguoi-cao-tuoi-lha9072.html

  @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd176_2025_d5 @nd131_2021
  Kịch bản: Cụ neo đơn hưởng hưu trí xã hội, người đại diện bên lo mai táng khai tử và nhận hỗ trợ
    Biết gia đình làm khai tử cho "Nguyễn Thị Già", mất ngày 10/06/2026, cư trú tại "Phường Bến Thành"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai:
      | quan hệ với người chết             | khác: đại diện UBND phường lo mai táng |
      | ngày sinh người chết               | 02/02/1940                             |
      | họ tên người nhận trợ cấp          | Trần Văn Minh                          |
      | quan hệ của người nhận với người chết | khác: đại diện UBND phường lo mai táng |
    Và gia đình khai "hưởng hoặc đã nộp hồ sơ hưởng trợ cấp hưu trí xã hội"
    Và gia đình nộp kèm "tờ khai mẫu 02 (hưu trí xã hội)"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 15/06/2026
    Khi các cơ quan giải quyết xong mọi thủ tục
    Thì gia đình được nhận 10.000.000 đồng từ "Ngân sách cấp xã"
    Và con số này là "giả định"

  # hỏi: con gái khuyết tật nặng mất, có được hỗ trợ mai táng phí không, mức bao nhiêu
  # https://hoidap.thuvienphapluat.vn/hoi-dap/5B9A5-hd-nguoi-khuyet-tat-nang-co-duoc-ho-tro-mai-tang-phi-khong.html

  @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd20_2021_d11 @ttdb_1014359
  Kịch bản: Trẻ khuyết tật nặng hưởng trợ cấp hằng tháng mất thì mẹ nhận hỗ trợ chi phí mai táng
    Biết gia đình làm khai tử cho "Lê Thị Bé", mất ngày 10/06/2026, cư trú tại "Phường Bến Thành"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai:
      | quan hệ với người chết     | mẹ           |
      | số định danh người yêu cầu | 079185004418 |
      | ngày sinh người chết       | 02/02/2018   |
    Và gia đình khai "hưởng trợ giúp xã hội hằng tháng"
    Và gia đình nộp kèm "tờ khai đề nghị hỗ trợ chi phí mai táng (mẫu 04), quyết định hoặc danh sách hưởng trợ cấp"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 15/06/2026
    Khi các cơ quan giải quyết xong mọi thủ tục
    Thì gia đình được nhận 10.000.000 đồng từ "Ngân sách cấp xã"
    Và con số này là "giả định"

  # hỏi: người bị đột tử có được hưởng mai táng phí không
  # https://baochinhphu.vn/print/dieu-kien-xem-xet-ho-tro-chi-phi-mai-tang-102220924121707134.htm

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026
  @gd_no_ground
  Kịch bản: Đột tử mà không thuộc diện nào thì được chỉ sang hỗ trợ khác của xã, khai tử vẫn xong
    Biết gia đình làm khai tử cho "Lê Văn Nam", mất ngày 10/08/2026, cư trú tại "Phường Bến Thành"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai:
      | căn cứ của việc chết | giấy báo tử của công an, giám định pháp y (tai nạn, đột ngột) |
      | ngày sinh người chết | 02/02/1940                                                    |
      | nguyên nhân chết     | đột tử                                                        |
    Và gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Khi các cơ quan giải quyết xong mọi thủ tục
    Thì "đăng ký khai tử" ở trạng thái "đã có kết quả"
    Và "mai táng phí" được chuyển hướng: "không có căn cứ hưởng trong nhóm liên thông; hỏi bộ phận một cửa cấp xã về hỗ trợ khác"

  @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_no_ground
  Kịch bản: Nộp riêng: Đột tử mà không thuộc diện nào thì được chỉ sang hỗ trợ khác của xã, khai tử vẫn xong
    Biết gia đình làm khai tử cho "Lê Văn Nam", mất ngày 10/08/2026, cư trú tại "Phường Bến Thành"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai:
      | căn cứ của việc chết | giấy báo tử của công an, giám định pháp y (tai nạn, đột ngột) |
      | ngày sinh người chết | 02/02/1940                                                    |
      | nguyên nhân chết     | đột tử                                                        |
    Và gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Khi các cơ quan giải quyết xong mọi thủ tục
    Thì "đăng ký khai tử" ở trạng thái "đã có kết quả"
    Và "mai táng phí" được chuyển hướng: "không có căn cứ hưởng mai táng phí; hỏi bộ phận một cửa cấp xã về hỗ trợ khác"

  # hỏi: người có công mất năm 2003 chưa được mai táng phí, nay có truy lĩnh được không
  # https://luattoanquoc.com/nhan-duoc-truy-linh-mai-tang-phi-co-dung-khong/

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @pl02_2020_d6_k4 @nd131_2021_d122_k1
  Kịch bản: Người có công mất năm 2003 thì vẫn giải quyết, mức của ngày ấy thì chưa rõ
    Biết gia đình làm khai tử cho "Hoàng Văn Chiến", mất ngày 10/09/2003, cư trú tại "Phường Bến Thành"
    Và gia đình chọn "3 thủ tục: thêm mai táng phí"
    Và gia đình khai "người có công hoặc thân nhân hưởng trợ cấp hằng tháng"
    Và gia đình nộp kèm "bản khai mẫu 12 (người có công)"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 14/09/2026
    Khi các cơ quan giải quyết xong mọi thủ tục
    Thì gia đình được nhận một khoản chưa rõ mức từ "Ngân sách nhà nước"
    Và con số này là "chưa kiểm chứng"

  # hỏi: nhận nhầm người chết, đã khai tử, nay con trở về thì hủy giấy khai tử thế nào
  # http://plo.vn/an-ninh-trat-tu/khi-nguoi-song-bi-khai-tu-235660.html

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_correction_case
  Kịch bản: Người đã bị khai tử nhầm trở về thì trích lục khai tử bị thu hồi bằng một hồ sơ riêng
    Biết gia đình làm khai tử cho "Hồ Thị Ngọc Phượng", mất ngày 10/08/2026, cư trú tại "Phường Bến Thành"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Khi các cơ quan giải quyết xong mọi thủ tục
    Và gia đình yêu cầu "thu hồi kết quả" cho "trích lục khai tử"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 24/08/2026
    Và cơ quan ra quyết định thu hồi kết quả cũ
    Thì "trích lục khai tử" cũ không còn hiệu lực
    Và hồ sơ kết thúc

  # hỏi: trẻ sống chưa được 24 giờ mà đã làm khai sinh thì có phải khai tử không
  # https://hoidap.thuvienphapluat.vn/hoi-dap/58F77-hd-tre-sinh-ra-song-duoi-24-gio-da-lam-khai-sinh-thi-co-phai-lam-khai-tu-hay-khong-thu-tuc-dang-ky-khai-tu-quy-dinh-the-nao.html

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @gd_no_permanent_residence
  Kịch bản: Trẻ đã khai sinh rồi mất trong ngày thì khai tử, chưa thường trú thì không phải xóa
    Biết gia đình làm khai tử cho "Lê Văn Bé", mất ngày 10/08/2026, cư trú tại "Phường Bến Thành"
    Và gia đình khai:
      | quan hệ với người chết     | cha          |
      | số định danh người yêu cầu | 079085004418 |
      | ngày sinh người chết       | 10/08/2026   |
    Và gia đình khai "người chết không có đăng ký thường trú"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Khi các cơ quan giải quyết xong mọi thủ tục
    Thì "đăng ký khai tử" ở trạng thái "đã có kết quả"
    Và "xóa đăng ký thường trú" được chuyển hướng: "không có đăng ký thường trú: không phải làm thủ tục xóa"

  # hỏi: ông bà cố mất đã lâu, không có giấy báo tử; tôi là chắt có được đi khai tử không
  # https://saovietlaw.com/thu-tuc-hanh-chinh-1/dang-ky-khai-tu-cho-nguoi-mat-da-lau-ma-khong-co-giay-bao-tu-

  @pb_15_06_2023 @pb_01_07_2024 @pb_10_01_2025 @pb_01_07_2025 @pb_15_03_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_15_03_2026 @pb_nop_rieng_01_09_2026
  @nd63_2024_d10 @cv2084_2023 @gd_separate
  Kịch bản: Chắt khai tử cho cụ mất đã lâu thì nộp giấy tờ chứng minh, không bị trả lại vì là chắt
    Biết gia đình làm khai tử cho "Đặng Văn Cụ", mất ngày 02/03/1958, cư trú tại "Xã Sóc Sơn"
    Và gia đình khai:
      | quan hệ với người chết | chắt nội                           |
      | căn cứ của việc chết   | giấy tờ chứng minh sự kiện chết    |
      | ngày sinh người chết   | 1880                               |
      | giờ, ngày chết         | 02/03/1958                         |
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 18/08/2026
    Thì "đăng ký khai tử" ở trạng thái "chờ xử lý"
    Và giấy tờ còn thiếu của "đăng ký khai tử" là "giấy tờ chứng minh sự kiện chết"
