# language: vi
Tính năng: Khai sinh như các gia đình hỏi
  Tình huống lấy từ câu hỏi đã đăng công khai, tên và ngày đã thay; địa chỉ của câu hỏi ghi trên mỗi kịch bản.

  # hỏi: con gái 15 tuổi sinh con, có khai sinh được không hay phải chờ đủ 18 tuổi
  # https://dantri.com.vn/phap-luat/co-duoc-dang-ky-khai-sinh-cho-con-khi-me-chua-du-18-tuoi-20230105062540543.htm

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @nd123_2015_d15_k2
  Kịch bản: Mẹ 15 tuổi chưa kết hôn, bà ngoại khai sinh cho cháu ngay, không phải chờ
    Biết gia đình làm khai sinh cho cháu "Lê Gia An", sinh ngày 01/09/2026, tại "Phường Hải Châu"
    Và gia đình khai:
      | họ tên người yêu cầu       | Trần Thị Bé  |
      | số định danh người yêu cầu | 048175004418 |
      | quan hệ với trẻ            | bà ngoại     |
      | họ tên mẹ                  | Lê Thị Non   |
      | ngày sinh mẹ               | 20/05/2011   |
      | số định danh mẹ            | 048311004419 |
    Và gia đình khai "cha mẹ không đăng ký kết hôn"
    Và gia đình khai "chưa xác định được cha"
    Và gia đình bỏ trống mục "họ tên cha"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 14/09/2026
    Và các cơ quan giải quyết xong mọi thủ tục
    Thì "đăng ký khai sinh" ở trạng thái "đã có kết quả"
    Và "cấp thẻ bảo hiểm y tế" ở trạng thái "đã có kết quả"

  # hỏi: cha mẹ chưa kết hôn, không có nơi cư trú ổn định thì khai sinh cho con ở đâu
  # https://luatvietnam.vn/dan-su/chua-ket-hon-va-khong-co-noi-cu-tru-on-dinh-khai-sinh-cho-con-o-dau-568-97148-article.html

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @l68_2020_d19_k1 @gd_redirect
  Kịch bản: Cha mẹ không có nơi thường trú, tạm trú thì khai sinh và có thẻ BHYT, thường trú chờ có nơi
    Biết gia đình làm khai sinh cho cháu "Lê Gia An", sinh ngày 01/09/2026, tại "Phường Bến Thành"
    Và gia đình khai "nơi đăng ký thường trú" là "nơi ở hiện tại, cha mẹ không có nơi thường trú, tạm trú"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 14/09/2026
    Khi các cơ quan giải quyết xong mọi thủ tục
    Thì "đăng ký khai sinh" ở trạng thái "đã có kết quả"
    Và "cấp thẻ bảo hiểm y tế" ở trạng thái "đã có kết quả"
    Và "đăng ký thường trú" được chuyển hướng: "không có nơi thường trú, tạm trú thì nơi ở hiện tại là nơi cư trú: cha, mẹ khai báo thông tin về cư trú tại công an cấp xã nơi ấy; thường trú thì đăng ký khi cha hoặc mẹ có nơi thường trú"

  # cùng câu hỏi: cha hoặc mẹ có nơi thường trú
  # https://luatvietnam.vn/dan-su/chua-ket-hon-va-khong-co-noi-cu-tru-on-dinh-khai-sinh-cho-con-o-dau-568-97148-article.html

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026
  @l68_2020_d19_k1
  Kịch bản: Cha hoặc mẹ có nơi thường trú thì con được đăng ký thường trú ở đó
    Biết gia đình làm khai sinh cho cháu "Lê Gia An", sinh ngày 01/09/2026, tại "Phường Bến Thành"
    Và gia đình khai "nơi đăng ký thường trú" là "nhà của cha, mẹ"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 14/09/2026
    Và cơ quan giải quyết xong "đăng ký khai sinh"
    Thì "đăng ký thường trú" ở trạng thái "chờ xử lý"

  # hỏi: sinh con sau khi ly hôn thì khai sinh có tên chồng cũ không; chồng mất trước khi sinh thì có ghi tên cha không
  # https://www.luatsudong.com/2024/06/cach-thuc-ang-ky-khai-sinh-cho-con-sau.html
  # https://www.phunuonline.com.vn/tinh-yeu-hon-nhan/con-sinh-ra-tu-tinh-trung-tru-dong-cua-nguoi-cha-da-qua-doi-co-duoc-ghi-ten-cha-153543/

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @l52_2014_d88 @nd123_2015_d15_k2
  Khung kịch bản: Ly hôn hay chồng chết không quá 300 ngày thì con là con của người chồng, không phải nhận con
    Biết gia đình làm khai sinh cho cháu "Trần Gia Bảo", sinh ngày 01/09/2026, tại "Phường Bến Thành"
    Và gia đình khai "cha mẹ không đăng ký kết hôn"
    Và gia đình khai "mẹ không có chồng nào khác"
    Và gia đình khai "ngày hôn nhân của mẹ chấm dứt" là "<ngày>"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 14/09/2026
    Thì "đăng ký khai sinh" ở trạng thái "<trạng thái>"

    Dữ liệu:
      | ngày       | trạng thái   |
      | 10/09/2026 | chờ xử lý    |
      | 05/11/2025 | chờ xử lý    |
      | 04/11/2025 | chuyển hướng |

  # hỏi: chưa ly hôn chồng cũ đã sinh con với người khác, làm sao để xác định cha cho con
  # https://tgpl.kiengiang.gov.vn/trang/TinTuc/131/1706/Sinh-con-voi--chong-moi--khi-chua-ly-hon--Lam-sao-de-xac-dinh-cha-cho-con-.html

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @l52_2014_d88 @gd_redirect
  Kịch bản: Mẹ chưa ly hôn chồng cũ mà khai người khác là cha thì khai người chồng, hoặc Tòa án xác định
    Biết gia đình làm khai sinh cho cháu "Nguyễn Gia Hân", sinh ngày 01/09/2026, tại "Phường Bến Thành"
    Và gia đình khai "cha mẹ không đăng ký kết hôn"
    Và gia đình khai "mẹ có chồng không phải người được khai là cha"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 14/09/2026
    Thì "đăng ký khai sinh" được chuyển hướng: "con sinh ra hoặc có thai trong thời kỳ hôn nhân, hoặc sinh chưa quá 300 ngày từ khi hôn nhân chấm dứt, là con của người chồng: khai người chồng là cha, hoặc yêu cầu Tòa án xác định cha rồi nộp lại"
    Và hồ sơ kết thúc

  # không khai ai là cha thì người chồng, hay người chồng cũ trong 300 ngày, vẫn là cha theo luật

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @l52_2014_d88 @gd_redirect
  Khung kịch bản: Không khai cha mà hôn nhân của mẹ chấm dứt chưa quá 300 ngày
    Biết gia đình làm khai sinh cho cháu "Nguyễn Gia Hân", sinh ngày 01/09/2026, tại "Phường Bến Thành"
    Và gia đình khai "chưa xác định được cha"
    Và gia đình khai "ngày hôn nhân của mẹ chấm dứt" là "<ngày>"
    Và gia đình bỏ trống mục "họ tên cha"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 14/09/2026
    Thì "đăng ký khai sinh" ở trạng thái "<trạng thái>"

    Dữ liệu:
      | ngày       | trạng thái   |
      | 10/09/2026 | chuyển hướng |
      | 05/11/2025 | chuyển hướng |
      | 04/11/2025 | chờ xử lý    |

  # cùng câu hỏi: không khai ai là cha

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @l52_2014_d88 @gd_redirect
  Kịch bản: Mẹ có chồng mà không khai cha thì khai người chồng, hoặc Tòa án xác định
    Biết gia đình làm khai sinh cho cháu "Nguyễn Gia Hân", sinh ngày 01/09/2026, tại "Phường Bến Thành"
    Và gia đình khai "chưa xác định được cha"
    Và gia đình khai "mẹ có chồng không phải người được khai là cha"
    Và gia đình bỏ trống mục "họ tên cha"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 14/09/2026
    Thì "đăng ký khai sinh" được chuyển hướng: "con sinh ra hoặc có thai trong thời kỳ hôn nhân, hoặc sinh chưa quá 300 ngày từ khi hôn nhân chấm dứt, là con của người chồng: khai người chồng là cha, hoặc yêu cầu Tòa án xác định cha rồi nộp lại"

  # cùng câu hỏi: hôn nhân cũ đã chấm dứt
  # https://tgpl.kiengiang.gov.vn/trang/TinTuc/131/1706/Sinh-con-voi--chong-moi--khi-chua-ly-hon--Lam-sao-de-xac-dinh-cha-cho-con-.html

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @l52_2014_d88 @nd123_2015_d15_k2 @gd_redirect
  Khung kịch bản: Hôn nhân cũ chấm dứt hơn 300 ngày thì người chồng cũ không còn là cha theo luật
    Biết gia đình làm khai sinh cho cháu "Nguyễn Gia Hân", sinh ngày 01/09/2026, tại "Phường Bến Thành"
    Và gia đình khai "cha mẹ không đăng ký kết hôn"
    Và gia đình khai "mẹ có chồng không phải người được khai là cha"
    Và gia đình khai "ngày hôn nhân của mẹ chấm dứt" là "<ngày>"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 14/09/2026
    Thì "đăng ký khai sinh" được chuyển hướng: "<lời>"

    Dữ liệu:
      | ngày       | lời                                                                                                                                                                                                                       |
      | 05/11/2025 | con sinh ra hoặc có thai trong thời kỳ hôn nhân, hoặc sinh chưa quá 300 ngày từ khi hôn nhân chấm dứt, là con của người chồng: khai người chồng là cha, hoặc yêu cầu Tòa án xác định cha rồi nộp lại                    |
      | 04/11/2025 | nộp hồ sơ đăng ký khai sinh kết hợp nhận cha, mẹ, con tại UBND cấp xã                                                                                                                                                     |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @l52_2014_d88
  Kịch bản: Cha mẹ đang là vợ chồng thì không khai chồng khác, ngày hôn nhân chấm dứt
    Biết gia đình làm khai sinh cho cháu "Trần Gia Bảo", sinh ngày 01/09/2026, tại "Phường Bến Thành"
    Và gia đình khai "cha mẹ có đăng ký kết hôn"
    Và gia đình khai "mẹ có chồng không phải người được khai là cha"
    Và gia đình khai "ngày hôn nhân của mẹ chấm dứt" là "05/11/2025"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 14/09/2026
    Thì tờ khai bị trả lại với các lỗi:
      | mẹ có chồng không phải người được khai là cha | bỏ mục này |
      | ngày hôn nhân của mẹ chấm dứt                 | bỏ mục này |

  # hỏi: công chức từ chối vì họ tên con “Trần Nguyễn Hòa Bình Minh Thị Long Lanh Ánh Dương” quá dài, có đúng không
  # https://daibieunhandan.vn/co-the-dat-ten-cho-con-qua-dai-khong-post310928.html
  # https://phunutoday.vn/10-cai-ten-dai-ky-o-viet-nam-cha-me-thuong-bo-qua-vo-tinh-khien-con-lan-dan-ca-doi-d484042.html

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @tt04_2020_d6_k1 @nd63_2024_d8
  Khung kịch bản: Họ tên quá dài hay bằng tiếng nước ngoài thì công chức từ chối, có lý do
    Biết gia đình làm khai sinh cho cháu "<họ tên>", sinh ngày 01/09/2026, tại "Phường Bến Thành"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 14/09/2026
    Khi cơ quan từ chối "đăng ký khai sinh" vì "họ tên trẻ quá dài, khó sử dụng, hoặc không phải tiếng Việt hay tiếng dân tộc khác của Việt Nam"
    Thì "đăng ký khai sinh" ở trạng thái "bị từ chối"
    Và "cấp thẻ bảo hiểm y tế" ở trạng thái "không còn căn cứ giải quyết"
    Và hồ sơ kết thúc

    Dữ liệu:
      | họ tên                                           |
      | Trần Nguyễn Hòa Bình Minh Thị Long Lanh Ánh Dương |
      | Trần Kevin Jordan                                |

  # cùng câu hỏi: gia đình chịu đặt tên khác
  # https://daibieunhandan.vn/co-the-dat-ten-cho-con-qua-dai-khong-post310928.html

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @ttdb_1001193
  Kịch bản: Họ tên quá dài thì công chức có thể yêu cầu đặt tên khác trước khi từ chối
    Biết gia đình làm khai sinh cho cháu "Trần Nguyễn Hòa Bình Minh Thị Long Lanh Ánh Dương", sinh ngày 01/09/2026, tại "Phường Bến Thành"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 14/09/2026
    Khi cơ quan yêu cầu bổ sung "họ tên trẻ" cho "đăng ký khai sinh"
    Thì "đăng ký khai sinh" ở trạng thái "chờ bổ sung"
    Và hồ sơ chưa kết thúc

  # hỏi: phạm nhân sinh con trong trại giam thì khai sinh ở đâu, ai đi khai
  # https://thuvienphapluat.vn/hoi-dap-phap-luat/iframe/1C47E-hd-dang-ky-khai-sinh-cho-tre-em-sinh-ra-trong-trại-giam.html

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @tt53_2025
  Kịch bản: Mẹ đang chấp hành án phạt tù thì bà ngoại khai sinh, cháu về thường trú trong hộ của bà
    Biết gia đình làm khai sinh cho cháu "Lê Minh Tâm", sinh ngày 01/09/2026, tại "Phường Bến Thành"
    Và gia đình khai:
      | họ tên người yêu cầu       | Lê Thị Già                       |
      | số định danh người yêu cầu | 079165004418                     |
      | quan hệ với trẻ            | bà ngoại                         |
      | nơi sinh trẻ               | Xã Yên Định, tỉnh Thanh Hóa      |
      | nơi đăng ký thường trú     | nhà của người khác               |
      | cách chủ hộ đồng ý         | bằng văn bản (mẫu CT01)          |
      | họ tên chủ hộ              | Lê Thị Già                       |
      | số định danh chủ hộ        | 079165004418                     |
    Và gia đình nộp kèm "giấy tờ theo pháp luật về cư trú"
    Và gia đình nộp kèm "ý kiến đồng ý của chủ hộ trên mẫu CT01"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 14/09/2026
    Khi các cơ quan giải quyết xong mọi thủ tục
    Thì "đăng ký khai sinh" ở trạng thái "đã có kết quả"
    Và "đăng ký thường trú" ở trạng thái "đã có kết quả"
