# language: vi
Tính năng: Đăng ký khai sinh trong nhóm liên thông
  Gia đình nộp một lần trên Cổng Dịch vụ công quốc gia; UBND cấp xã đăng ký trước, các cơ quan khác làm tiếp.

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @nd63_2024_d8 @gd_automatic_receipt @nd118_2025
  Kịch bản: Nộp buổi sáng thì có giấy khai sinh ngay trong ngày
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 19/08/2026
    Thì "UBND phường Ba Đình" giải quyết "đăng ký khai sinh"
    Và hạn giải quyết "đăng ký khai sinh" là 19/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Thì "đăng ký khai sinh" ở trạng thái "đã có kết quả"
    Và "đăng ký khai sinh" đúng hạn

  @pb_theo_ngay_nop
  @qd1868_btp
  Kịch bản: Từ ngày 01/09/2026 đăng ký khai sinh trong 24 giờ
    Biết gia đình làm khai sinh cho cháu "Lê Gia Hưng", sinh ngày 05/09/2026, tại "Xã Nam Đàn"
    Khi gia đình nộp hồ sơ lúc 10:15 ngày 10/09/2026
    Thì quy trình áp dụng có hiệu lực từ 01/09/2026
    Và hạn giải quyết "đăng ký khai sinh" là 10:15 ngày 11/09/2026
    Và con số này là "giả định"

  @pb_theo_ngay_nop
  @qd1868_btp @nd63_2024_d8
  Khung kịch bản: Cùng một gia đình, nộp ngày 31/08/2026 và ngày 01/09/2026 đều là ngày nghỉ
    Biết gia đình làm khai sinh cho cháu "Phạm Bảo Ngọc", sinh ngày 25/08/2026, tại "Phường Hải Châu"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày <ngày nộp>
    Thì quy trình áp dụng có hiệu lực từ <hiệu lực>
    Và hạn giải quyết "đăng ký khai sinh" là <hạn>
    Và con số này là "<mức>"
    Và ngày 02/09/2026 không tính vì "Quốc khánh"

    Dữ liệu:
      | ngày nộp   | hiệu lực   | hạn                  | mức            |
      | 31/08/2026 | 01/07/2026 | 17:00 ngày 03/09/2026 | đã kiểm chứng |
      | 01/09/2026 | 01/09/2026 | 07:30 ngày 04/09/2026 | giả định      |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @nd123_2015_d15_k2 @nd123_2015_d15_k3 @l60_2014_d14
  Kịch bản: Chưa xác định được cha thì phần khai về cha để trống
    Biết gia đình làm khai sinh cho cháu "Trần Khánh Vy", sinh ngày 02/08/2026, tại "Phường Kim Liên"
    Và gia đình khai "chưa xác định được cha"
    Và gia đình bỏ trống mục "họ tên cha"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 10/08/2026
    Thì "đăng ký khai sinh" ở trạng thái "chờ xử lý"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @nd123_2015_d15_k2
  Kịch bản: Chưa xác định được cha mà vẫn khai tên cha thì tờ khai bị trả lại
    Biết gia đình làm khai sinh cho cháu "Trần Khánh Vy", sinh ngày 02/08/2026, tại "Phường Kim Liên"
    Và gia đình khai "chưa xác định được cha"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 10/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | họ tên cha | bỏ mục này: chỉ khai khi “xác định được cha” |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @l60_2014_d14
  Kịch bản: Cha mẹ có đăng ký kết hôn thì khai số giấy chứng nhận kết hôn
    Biết gia đình làm khai sinh cho cháu "Võ Hoàng Long", sinh ngày 01/08/2026, tại "Phường Sài Gòn"
    Và gia đình khai "số giấy kết hôn" là "45/2024"
    Khi gia đình nộp hồ sơ lúc 14:00 ngày 06/08/2026
    Thì "đăng ký khai sinh" ở trạng thái "chờ xử lý"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @l60_2014_d14
  Kịch bản: Cha mẹ không đăng ký kết hôn thì không khai giấy chứng nhận kết hôn
    Biết gia đình làm khai sinh cho cháu "Võ Hoàng Long", sinh ngày 01/08/2026, tại "Phường Sài Gòn"
    Và gia đình khai "cha mẹ không đăng ký kết hôn"
    Và gia đình khai "số giấy kết hôn" là "45/2024"
    Khi gia đình nộp hồ sơ lúc 14:00 ngày 06/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | số giấy kết hôn | bỏ mục này |

  @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026
  @nd63_2024_d5 @l60_2014
  Kịch bản: Sinh ở bệnh viện thì gia đình không phải nộp giấy chứng sinh
    Biết gia đình làm khai sinh cho cháu "Đặng Tuấn Kiệt", sinh ngày 12/08/2026, tại "Phường Thành Vinh"
    Khi gia đình nộp hồ sơ lúc 10:00 ngày 17/08/2026
    Thì "đăng ký khai sinh" không thiếu giấy tờ
    Và giấy tờ của "đăng ký khai sinh" gồm:
      | dữ liệu giấy chứng sinh có ký số |

  @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @l60_2014
  Kịch bản: Nộp riêng thì gia đình mang giấy chứng sinh đến
    Biết gia đình làm khai sinh cho cháu "Đặng Tuấn Kiệt", sinh ngày 12/08/2026, tại "Phường Thành Vinh"
    Khi gia đình nộp hồ sơ lúc 10:00 ngày 17/08/2026
    Thì giấy tờ của "đăng ký khai sinh" gồm:
      | giấy chứng sinh |
    Và giấy tờ còn thiếu của "đăng ký khai sinh" là "giấy chứng sinh"

  @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026
  @tt22_2025
  Khung kịch bản: Từ ngày 01/10/2025 số giấy chứng sinh có 18 ký tự, trước đó ghi thế nào cũng được
    Biết gia đình làm khai sinh cho cháu "Đặng Tuấn Kiệt", sinh ngày 22/09/2025, tại "Phường Thành Vinh"
    Và gia đình khai "số giấy chứng sinh" là "<số>"
    Khi gia đình nộp hồ sơ lúc 10:00 ngày <ngày nộp>
    Thì "đăng ký khai sinh" ở trạng thái "chờ xử lý"

    Dữ liệu:
      | số                 | ngày nộp   |
      | 45/2025            | 30/09/2025 |
      | 00045.GCS.40001.25 | 01/10/2025 |
      | 00045.GCS.40A01.25 | 01/10/2025 |

  @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026
  @tt22_2025
  Khung kịch bản: Từ ngày 01/10/2025 số giấy chứng sinh ghi sai dạng thì tờ khai bị trả lại
    Biết gia đình làm khai sinh cho cháu "Đặng Tuấn Kiệt", sinh ngày 22/09/2025, tại "Phường Thành Vinh"
    Và gia đình khai "số giấy chứng sinh" là "<số>"
    Khi gia đình nộp hồ sơ lúc 10:00 ngày 01/10/2025
    Thì tờ khai bị trả lại với các lỗi:
      | số giấy chứng sinh | phải có 18 ký tự dạng NNNNN.GCS.FFFFF.YY |

    Dữ liệu:
      | số                  |
      | 45/2025             |
      | 0045.GCS.40001.25   |
      | 00045.gcs.40001.25  |
      | 00045.GCS.40001.2025 |

  @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026
  @tt22_2025 @ttdb_lienthong
  Kịch bản: Không có giấy chứng sinh thì không khai số
    Biết gia đình làm khai sinh cho cháu "Lò Thị Mai", sinh ngày 20/07/2026, tại "Xã Vân Canh"
    Và gia đình khai "căn cứ của việc sinh" là "văn bản cam đoan về việc sinh"
    Và gia đình khai "số giấy chứng sinh" là "00045.GCS.40001.26"
    Khi gia đình nộp hồ sơ lúc 10:00 ngày 03/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | số giấy chứng sinh | bỏ mục này |

  @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @nd63_2024_d5 @l60_2014 @gd_separate
  Khung kịch bản: Không có giấy chứng sinh thì có giấy tờ thay thế
    Biết gia đình làm khai sinh cho cháu "Lò Thị Mai", sinh ngày 20/07/2026, tại "Xã Vân Canh"
    Và gia đình khai "nơi sinh" là "ngoài cơ sở y tế"
    Và gia đình khai "căn cứ của việc sinh" là "<căn cứ>"
    Khi gia đình nộp hồ sơ lúc 10:00 ngày 03/08/2026
    Thì giấy tờ còn thiếu của "đăng ký khai sinh" là "giấy tờ thay thế giấy chứng sinh"

    Dữ liệu:
      | căn cứ                                  |
      | văn bản xác nhận của người làm chứng    |
      | văn bản cam đoan về việc sinh           |
      | văn bản về việc mang thai hộ            |

  @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026
  @l60_2014 @nd63_2024_d5 @tt22_2025
  Kịch bản: Mang thai hộ mà sinh ở bệnh viện thì có giấy chứng sinh và thêm văn bản về việc mang thai hộ
    Biết gia đình làm khai sinh cho cháu "Lò Thị Mai", sinh ngày 20/07/2026, tại "Xã Vân Canh"
    Và gia đình khai "căn cứ của việc sinh" là "văn bản về việc mang thai hộ"
    Và gia đình khai "số giấy chứng sinh" là "00045.GCS.40001.26"
    Khi gia đình nộp hồ sơ lúc 10:00 ngày 03/08/2026
    Thì giấy tờ của "đăng ký khai sinh" gồm:
      | dữ liệu giấy chứng sinh có ký số |
      | giấy tờ thay thế giấy chứng sinh |
    Và giấy tờ còn thiếu của "đăng ký khai sinh" là "giấy tờ thay thế giấy chứng sinh"

  @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026
  @tt22_2025
  Kịch bản: Mang thai hộ mà sinh ở bệnh viện thì cũng khai số giấy chứng sinh
    Biết gia đình làm khai sinh cho cháu "Lò Thị Mai", sinh ngày 20/07/2026, tại "Xã Vân Canh"
    Và gia đình khai "căn cứ của việc sinh" là "văn bản về việc mang thai hộ"
    Và gia đình khai "số giấy chứng sinh" là "00045.GCS.40001.26"
    Khi gia đình nộp hồ sơ lúc 10:00 ngày 03/08/2026
    Thì "đăng ký khai sinh" ở trạng thái "chờ xử lý"

  @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026
  @tt22_2025
  Kịch bản: Mang thai hộ mà sinh ngoài cơ sở y tế thì không có số giấy chứng sinh
    Biết gia đình làm khai sinh cho cháu "Lò Thị Mai", sinh ngày 20/07/2026, tại "Xã Vân Canh"
    Và gia đình khai "căn cứ của việc sinh" là "văn bản về việc mang thai hộ"
    Và gia đình khai "nơi sinh" là "ngoài cơ sở y tế"
    Và gia đình khai "số giấy chứng sinh" là "00045.GCS.40001.26"
    Khi gia đình nộp hồ sơ lúc 10:00 ngày 03/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | số giấy chứng sinh | bỏ mục này |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @nd123_2015_d14 @nd123_2015_d15_k2 @nd123_2015_d15_k3 @l60_2014
  Kịch bản: Trẻ bị bỏ rơi, người đang nuôi dưỡng khai, phần khai về cha mẹ để trống
    Biết gia đình làm khai sinh cho cháu "Nguyễn Bình Minh", sinh ngày 20/07/2026, tại "Phường Ba Đình"
    Và gia đình khai:
      | quan hệ với trẻ       | người tạm thời nuôi dưỡng      |
      | căn cứ của việc sinh  | biên bản về việc trẻ bị bỏ rơi |
      | nơi phát hiện trẻ     | cổng chùa Một Cột              |
      | ngày bắt đầu niêm yết | 21/07/2026                     |
    Và gia đình khai "chưa xác định được mẹ"
    Và gia đình khai "chưa xác định được cha"
    Và gia đình bỏ trống mục "họ tên mẹ"
    Và gia đình bỏ trống mục "họ tên cha"
    Khi gia đình nộp hồ sơ lúc 10:00 ngày 28/07/2026
    Và cơ quan giải quyết xong "đăng ký khai sinh"
    Thì "đăng ký khai sinh" ở trạng thái "đã có kết quả"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @nd123_2015_d14 @gd_redirect
  Kịch bản: Mới niêm yết sáu ngày về trẻ bị bỏ rơi thì hết thời gian niêm yết mới nộp
    Biết gia đình làm khai sinh cho cháu "Nguyễn Bình Minh", sinh ngày 20/07/2026, tại "Phường Ba Đình"
    Và gia đình khai:
      | căn cứ của việc sinh  | biên bản về việc trẻ bị bỏ rơi |
      | ngày bắt đầu niêm yết | 21/07/2026                     |
    Và gia đình khai "chưa xác định được mẹ"
    Và gia đình khai "chưa xác định được cha"
    Và gia đình bỏ trống mục "họ tên mẹ"
    Và gia đình bỏ trống mục "họ tên cha"
    Khi gia đình nộp hồ sơ lúc 10:00 ngày 27/07/2026
    Thì "đăng ký khai sinh" được chuyển hướng: "nộp lại khi đã niêm yết đủ thời gian về việc trẻ bị bỏ rơi tại UBND cấp xã nơi phát hiện trẻ mà không có cha, mẹ đến nhận"

  @pb_01_07_2023
  @gd_redirect
  Kịch bản: Năm 2023 trẻ bị bỏ rơi mang quốc tịch nước ngoài mà niêm yết chưa đủ thì chờ niêm yết trước
    Biết gia đình làm khai sinh cho cháu "Nguyễn Bình Minh", sinh ngày 20/07/2026, tại "Phường Ba Đình"
    Và gia đình khai:
      | căn cứ của việc sinh  | biên bản về việc trẻ bị bỏ rơi |
      | ngày bắt đầu niêm yết | 21/07/2026                     |
    Và gia đình khai "chưa xác định được mẹ"
    Và gia đình khai "chưa xác định được cha"
    Và gia đình bỏ trống mục "họ tên mẹ"
    Và gia đình bỏ trống mục "họ tên cha"
    Và gia đình khai "quốc tịch trẻ" là "Hàn Quốc"
    Khi gia đình nộp hồ sơ lúc 10:00 ngày 27/07/2026
    Thì "đăng ký khai sinh" được chuyển hướng: "nộp lại khi đã niêm yết đủ thời gian về việc trẻ bị bỏ rơi tại UBND cấp xã nơi phát hiện trẻ mà không có cha, mẹ đến nhận"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @nd123_2015_d14 @ttdb_1001193
  Kịch bản: Khai ngày niêm yết sớm hơn thực tế thì UBND cấp xã thấy chưa hết thời gian, từ chối
    Biết gia đình làm khai sinh cho cháu "Nguyễn Bình Minh", sinh ngày 20/07/2026, tại "Phường Ba Đình"
    Và gia đình khai:
      | căn cứ của việc sinh  | biên bản về việc trẻ bị bỏ rơi |
      | ngày bắt đầu niêm yết | 20/07/2026                     |
    Và gia đình khai "chưa xác định được mẹ"
    Và gia đình khai "chưa xác định được cha"
    Và gia đình bỏ trống mục "họ tên mẹ"
    Và gia đình bỏ trống mục "họ tên cha"
    Và gia đình nộp hồ sơ lúc 10:00 ngày 27/07/2026
    Khi cơ quan từ chối "đăng ký khai sinh" vì "chưa hết thời gian niêm yết, hoặc cha, mẹ đã đến nhận trẻ"
    Thì "đăng ký khai sinh" ở trạng thái "bị từ chối"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @nd123_2015_d14
  Kịch bản: Trẻ không bị bỏ rơi thì không khai nơi phát hiện, ngày niêm yết
    Biết gia đình làm khai sinh cho cháu "Lò Thị Mai", sinh ngày 20/07/2026, tại "Xã Vân Canh"
    Và gia đình khai "nơi phát hiện trẻ" là "cổng chùa Một Cột"
    Và gia đình khai "ngày bắt đầu niêm yết" là "21/07/2026"
    Khi gia đình nộp hồ sơ lúc 10:00 ngày 03/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | nơi phát hiện trẻ     | bỏ mục này |
      | ngày bắt đầu niêm yết | bỏ mục này |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @nd123_2015_d15_k3
  Kịch bản: Chưa xác định được mẹ mà vẫn khai tên mẹ thì tờ khai bị trả lại
    Biết gia đình làm khai sinh cho cháu "Trần Khánh Vy", sinh ngày 02/08/2026, tại "Phường Kim Liên"
    Và gia đình khai "chưa xác định được mẹ"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 10/08/2026
    Thì tờ khai bị trả lại với các lỗi:
      | họ tên mẹ | bỏ mục này: chỉ khai khi “xác định được mẹ” |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @nd123_2015_d15_k3 @gd_redirect
  Kịch bản: Chưa xác định được mẹ thì người cha làm khai sinh kết hợp nhận con
    Biết gia đình làm khai sinh cho cháu "Trần Khánh Vy", sinh ngày 02/08/2026, tại "Phường Kim Liên"
    Và gia đình khai "chưa xác định được mẹ"
    Và gia đình bỏ trống mục "họ tên mẹ"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 10/08/2026
    Thì "đăng ký khai sinh" được chuyển hướng: "người cha nộp hồ sơ đăng ký khai sinh kết hợp nhận con tại UBND cấp xã; phần khai về mẹ để trống"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @nd123_2015_d15_k2 @gd_redirect
  Kịch bản: Cha mẹ không đăng ký kết hôn mà khai tên cha thì làm khai sinh kết hợp nhận con
    Biết gia đình làm khai sinh cho cháu "Võ Hoàng Long", sinh ngày 01/08/2026, tại "Phường Sài Gòn"
    Và gia đình khai "cha mẹ không đăng ký kết hôn"
    Khi gia đình nộp hồ sơ lúc 14:00 ngày 06/08/2026
    Thì "đăng ký khai sinh" được chuyển hướng: "nộp hồ sơ đăng ký khai sinh kết hợp nhận cha, mẹ, con tại UBND cấp xã"
    Và "đăng ký thường trú" ở trạng thái "chuyển hướng"
    Và hồ sơ kết thúc

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @nd123_2015_d15_k2
  Kịch bản: Cha mẹ không đăng ký kết hôn và chưa xác định được cha thì vẫn đăng ký trong nhóm
    Biết gia đình làm khai sinh cho cháu "Võ Hoàng Long", sinh ngày 01/08/2026, tại "Phường Sài Gòn"
    Và gia đình khai "cha mẹ không đăng ký kết hôn"
    Và gia đình khai "chưa xác định được cha"
    Và gia đình bỏ trống mục "họ tên cha"
    Khi gia đình nộp hồ sơ lúc 14:00 ngày 06/08/2026
    Thì "đăng ký khai sinh" ở trạng thái "chờ xử lý"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @l60_2014 @gd_redirect
  Khung kịch bản: Đã đăng ký khai sinh ở nước ngoài thì không đăng ký lại
    Biết gia đình làm khai sinh cho cháu "Nguyễn Emma", sinh ngày 03/03/2026, tại "Phường Hoàn Kiếm"
    Và gia đình khai "nơi sinh trẻ" là "Osaka, Nhật Bản"
    Và gia đình khai "việc sinh đã được đăng ký" là "<nơi>"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 10/08/2026
    Thì "đăng ký khai sinh" được chuyển hướng: "<lời>"
    Và hồ sơ kết thúc

    Dữ liệu:
      | nơi                                        | lời                                                                                                                                                          |
      | tại cơ quan đại diện Việt Nam ở nước ngoài | không đăng ký khai sinh lại: dùng giấy khai sinh của cơ quan đại diện để đăng ký thường trú tại công an cấp xã, cấp thẻ BHYT tại cơ quan bảo hiểm xã hội     |
      | tại cơ quan có thẩm quyền của nước ngoài   | không đăng ký khai sinh lại: yêu cầu ghi vào Sổ hộ tịch việc khai sinh ở nước ngoài tại UBND cấp xã nơi cư trú, rồi đăng ký thường trú và cấp thẻ BHYT riêng |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @nd63_2024_d8 @cv2084_2023 @gd_separate
  Kịch bản: Trẻ chín tuổi thì chỉ đăng ký khai sinh trong nhóm
    Biết gia đình làm khai sinh cho cháu "Trần Bảo Châu", sinh ngày 05/03/2017, tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 14/09/2026
    Và các cơ quan giải quyết xong mọi thủ tục
    Thì "đăng ký khai sinh" ở trạng thái "đã có kết quả"
    Và "đăng ký thường trú" ở trạng thái "chuyển hướng"
    Và "cấp thẻ bảo hiểm y tế" ở trạng thái "chuyển hướng"
    Và hồ sơ kết thúc

  @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026
  @nd07_2025
  Kịch bản: Cha mẹ là công dân Việt Nam thì không phải xuất trình giấy chứng nhận kết hôn
    Biết gia đình làm khai sinh cho cháu "Hoàng Gia Bảo", sinh ngày 03/03/2026, tại "Phường Ngọc Hà"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 10/03/2026
    Thì "đăng ký khai sinh" không thiếu giấy tờ

  @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @nd07_2025 @gd_separate
  Kịch bản: Nộp riêng, cha mẹ là công dân Việt Nam thì không phải xuất trình giấy chứng nhận kết hôn
    Biết gia đình làm khai sinh cho cháu "Hoàng Gia Bảo", sinh ngày 03/03/2026, tại "Phường Ngọc Hà"
    Và gia đình nộp kèm "giấy chứng sinh"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 10/03/2026
    Thì "đăng ký khai sinh" không thiếu giấy tờ

  @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026
  @nd07_2025
  Kịch bản: Cha là người nước ngoài thì phải xuất trình giấy chứng nhận kết hôn
    Biết gia đình làm khai sinh cho cháu "Nguyễn Emma", sinh ngày 03/03/2026, tại "Phường Hoàn Kiếm"
    Và gia đình khai "cha hoặc mẹ là người nước ngoài"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 10/03/2026
    Thì giấy tờ còn thiếu của "đăng ký khai sinh" là "giấy chứng nhận kết hôn (có yếu tố nước ngoài)"

  @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @nd07_2025
  Kịch bản: Nộp riêng, cha là người nước ngoài thì phải xuất trình giấy chứng nhận kết hôn
    Biết gia đình làm khai sinh cho cháu "Nguyễn Emma", sinh ngày 03/03/2026, tại "Phường Hoàn Kiếm"
    Và gia đình khai "cha hoặc mẹ là người nước ngoài"
    Và gia đình nộp kèm "giấy chứng sinh"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 10/03/2026
    Thì giấy tờ còn thiếu của "đăng ký khai sinh" là "giấy chứng nhận kết hôn (có yếu tố nước ngoài)"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @l60_2014_d15 @l60_2014_d11
  Kịch bản: Đăng ký trong 60 ngày thì không mất lệ phí
    Biết gia đình làm khai sinh cho cháu "Bùi Quang Huy", sinh ngày 10/06/2026, tại "Phường Ninh Kiều"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 09/08/2026
    Thì lệ phí "đăng ký khai sinh đúng hạn" là 0 đồng
    Và con số này là "nguồn thứ cấp"
    Và gia đình không phải nộp khoản "đăng ký khai sinh quá hạn"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @l60_2014_d15 @l60_2014_d11
  Kịch bản: Đăng ký sau 60 ngày thì lệ phí do tỉnh quy định
    Biết gia đình làm khai sinh cho cháu "Bùi Quang Huy", sinh ngày 10/06/2026, tại "Phường Ninh Kiều"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 10/08/2026
    Thì lệ phí "đăng ký khai sinh quá hạn" là chưa rõ
    Và con số này là "chưa kiểm chứng"
    Và gia đình không phải nộp khoản "đăng ký khai sinh đúng hạn"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @tt281_2016 @tt117_2026
  Khung kịch bản: Xin ba bản sao trích lục
    Biết gia đình làm khai sinh cho cháu "Ngô Thảo My", sinh ngày <ngày sinh>, tại "Phường Quy Nhơn"
    Và gia đình khai "số lượng bản sao" là "3"
    Khi gia đình nộp hồ sơ lúc 08:00 ngày <ngày nộp>
    Thì lệ phí "bản sao trích lục" là <tiền> đồng
    Và con số này là "nguồn thứ cấp"

    Dữ liệu:
      | ngày sinh  | ngày nộp   | tiền   |
      | 05/08/2026 | 14/08/2026 | 24.000 |
      | 05/08/2026 | 15/08/2026 | 0      |
      | 20/02/2027 | 28/02/2027 | 0      |
      | 20/02/2027 | 01/03/2027 | 24.000 |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @l60_2014 @ttdb_1001193 @gd_needs_result
  Kịch bản: Không chứng minh được việc sinh thì bị từ chối và các thủ tục sau không còn căn cứ
    Biết gia đình làm khai sinh cho cháu "Giàng A Páo", sinh ngày 01/06/2026, tại "Xã Hòa Vang"
    Và gia đình nộp hồ sơ lúc 08:00 ngày 22/06/2026
    Khi cơ quan từ chối "đăng ký khai sinh" vì "không chứng minh được việc sinh"
    Thì các thủ tục ở trạng thái:
      | đăng ký khai sinh      | bị từ chối                  |
      | đăng ký thường trú     | không còn căn cứ giải quyết |
      | cấp thẻ bảo hiểm y tế | không còn căn cứ giải quyết |
    Và hồ sơ kết thúc

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @gd_redirect @nd123_2015_d15_k2
  Kịch bản: Xin nhận cha cho con cùng lúc thì đi thủ tục khác
    Biết gia đình làm khai sinh cho cháu "Phan Đức Trí", sinh ngày 11/05/2026, tại "Phường Pleiku"
    Và gia đình khai "yêu cầu kết hợp nhận cha, mẹ, con"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 25/05/2026
    Thì "đăng ký khai sinh" được chuyển hướng: "nộp hồ sơ đăng ký khai sinh kết hợp nhận cha, mẹ, con tại UBND cấp xã"
    Và hồ sơ kết thúc

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @l91_2015_d30 @gd_redirect
  Khung kịch bản: Trẻ chết sau khi sinh thì không đi theo nhóm liên thông
    Biết gia đình làm khai sinh cho cháu "Mai Thiên Ân", sinh ngày 14/07/2026, tại "Xã Sóc Sơn"
    Và gia đình khai "tình trạng của trẻ" là "<tình trạng>"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Thì "đăng ký khai sinh" được chuyển hướng: "<chỉ dẫn>"
    Và hồ sơ kết thúc

    Dữ liệu:
      | tình trạng                         | chỉ dẫn                                                                                       |
      | chết khi chưa sống đủ 24 giờ       | trẻ chưa sống đủ 24 giờ: chỉ đăng ký khai sinh và khai tử khi cha mẹ yêu cầu, tại UBND cấp xã |
      | đã sống từ 24 giờ trở lên rồi chết | trẻ đã sống từ 24 giờ: đăng ký khai sinh và khai tử tại UBND cấp xã                           |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @l91_2015_d30
  Kịch bản: Trẻ còn sống thì đi theo nhóm liên thông
    Biết gia đình làm khai sinh cho cháu "Mai Thiên Ân", sinh ngày 14/07/2026, tại "Xã Sóc Sơn"
    Và gia đình khai "tình trạng của trẻ" là "còn sống"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 20/07/2026
    Thì "đăng ký khai sinh" ở trạng thái "chờ xử lý"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @nd63_2024_d8
  Kịch bản: Giấy khai sinh ghi số đăng ký, quyển số và kèm số định danh
    Biết gia đình làm khai sinh cho cháu "Đỗ Hải Đăng", sinh ngày 04/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 07/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh", ghi:
      | số đăng ký           | 318/2026     |
      | số định danh cá nhân | 001326045678 |
    Thì "giấy khai sinh" ghi "số đăng ký" là "318/2026"
    Và "số định danh cá nhân" ghi "số định danh cá nhân" là "001326045678"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @nd63_2024_d8
  Kịch bản: Số định danh thiếu chữ số thì chưa được trả kết quả
    Biết gia đình làm khai sinh cho cháu "Đỗ Hải Đăng", sinh ngày 04/08/2026, tại "Phường Ba Đình"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 07/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh", ghi:
      | số định danh cá nhân | 00122604567 |
    Thì không thực hiện được vì "12 chữ số"
    Và "đăng ký khai sinh" ở trạng thái "đang xử lý"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @nd63_2024_d8
  Kịch bản: Số định danh cấp cho trẻ không được là số của người khác trong hồ sơ
    Biết gia đình làm khai sinh cho cháu "Đỗ Hải Đăng", sinh ngày 04/08/2026, tại "Phường Ba Đình"
    Và gia đình khai "số định danh mẹ" là "001192004567"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 07/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh", ghi:
      | số định danh cá nhân | 001192004567 |
    Thì không thực hiện được vì "số đã khai của người khác trong hồ sơ này"
    Và "đăng ký khai sinh" ở trạng thái "đang xử lý"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @nd137_2015_d13
  Khung kịch bản: Số định danh cấp cho trẻ phải hợp với giới tính, ngày sinh đã khai
    Biết gia đình làm khai sinh cho cháu "<cháu>", sinh ngày <ngày sinh>, tại "Phường Ba Đình"
    Và gia đình khai "giới tính trẻ" là "<giới tính>"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 07/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh", ghi:
      | số định danh cá nhân | <số> |
    Thì không thực hiện được vì "<vì sao>"
    Và "đăng ký khai sinh" ở trạng thái "đang xử lý"

    Dữ liệu:
      | cháu          | ngày sinh  | giới tính     | số           | vì sao                                                       |
      | Đỗ Hải Đăng   | 04/08/2026 | nam           | 001326004567 | ký tự thứ 4 không hợp với giới tính trẻ, ngày sinh trẻ đã khai |
      | Đỗ Hải Anh    | 04/08/2026 | nữ            | 001226004567 | ký tự thứ 4 không hợp với giới tính trẻ, ngày sinh trẻ đã khai |
      | Đỗ Hải Đăng   | 04/08/2026 | nam           | 001026004567 | ký tự thứ 4 không hợp với giới tính trẻ, ngày sinh trẻ đã khai |
      | Đỗ Hải Đăng   | 04/08/2026 | chưa xác định | 001126004567 | ký tự thứ 4 không hợp với giới tính trẻ, ngày sinh trẻ đã khai |
      | Đỗ Hải Đăng   | 04/08/2026 | nam           | 001216004567 | ký tự thứ 5 không hợp với ngày sinh trẻ đã khai              |
      | Đỗ Hải Đăng   | 30/12/2025 | nam           | 001226004567 | ký tự thứ 6 không hợp với ngày sinh trẻ đã khai              |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @nd137_2015_d13
  Khung kịch bản: Số định danh hợp với giới tính, ngày sinh thì cấp được
    Biết gia đình làm khai sinh cho cháu "Đỗ Hải Đăng", sinh ngày <ngày sinh>, tại "Phường Ba Đình"
    Và gia đình khai "quan hệ với trẻ" là "anh ruột"
    Và gia đình khai "giới tính trẻ" là "<giới tính>"
    Và gia đình nộp hồ sơ lúc 09:00 ngày 07/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh", ghi:
      | số định danh cá nhân | <số> |
    Thì "số định danh cá nhân" ghi "số định danh cá nhân" là "<số>"

    Dữ liệu:
      | ngày sinh  | giới tính     | số           |
      | 04/08/2026 | nam           | 001226004567 |
      | 04/08/2026 | nữ            | 001326004567 |
      | 04/08/2026 | chưa xác định | 001226004567 |
      | 04/08/2026 | chưa xác định | 001326004567 |
      | 30/12/2025 | nam           | 001225004567 |
      | 04/08/1999 | nữ            | 001199004567 |

  @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026
  @tt04_2024 @tt53_2025 @qd490_bhxh @tt66_2023
  Kịch bản: Khai một lần thay cho ba tờ khai riêng
    Biết gia đình làm khai sinh cho cháu "Tạ Phương Linh", sinh ngày 09/08/2026, tại "Phường Hòa Cường"
    Và gia đình khai "nơi đăng ký thường trú" là "nhà của người khác"
    Và gia đình khai:
      | họ tên chủ hộ         | Tạ Văn Lâm   |
      | số định danh chủ hộ   | 048060001234 |
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 12/08/2026
    Thì gia đình khai 37 mục thay cho 55 mục của các tờ khai riêng
    Và con số này là "giả định"

  @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026
  Kịch bản: Giấy tờ của thủ tục, từ đâu mà có và khi nào cần
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì quy định về "giấy tờ" của "đăng ký khai sinh":
      | giấy tờ                                        | từ                        | khi                                                                                                                                   |
      | dữ liệu giấy chứng sinh có ký số               | cơ sở y tế, rồi người dân | căn cứ của việc sinh: giấy chứng sinh hoặc căn cứ của việc sinh: văn bản về việc mang thai hộ và nơi sinh: cơ sở khám bệnh, chữa bệnh |
      | giấy tờ thay thế giấy chứng sinh               | người dân                 | căn cứ của việc sinh: không phải giấy chứng sinh                                                                                      |
      | giấy chứng nhận kết hôn (có yếu tố nước ngoài) | người dân                 | cha mẹ có đăng ký kết hôn và xác định được cha và xác định được mẹ và cha hoặc mẹ là người nước ngoài                                 |

  @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Kịch bản: Nộp riêng: giấy tờ của thủ tục, từ đâu mà có và khi nào cần
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì quy định về "giấy tờ" của "đăng ký khai sinh":
      | giấy tờ                                        | từ                        | khi                                                                                                                                   |
      | giấy chứng sinh                                | người dân                 | căn cứ của việc sinh: giấy chứng sinh hoặc căn cứ của việc sinh: văn bản về việc mang thai hộ và nơi sinh: cơ sở khám bệnh, chữa bệnh |
      | giấy tờ thay thế giấy chứng sinh               | người dân                 | căn cứ của việc sinh: không phải giấy chứng sinh                                                                                      |
      | giấy chứng nhận kết hôn (có yếu tố nước ngoài) | người dân                 | cha mẹ có đăng ký kết hôn và xác định được cha và xác định được mẹ và cha hoặc mẹ là người nước ngoài                                 |

  @pb_01_07_2023 @pb_01_07_2024
  Kịch bản: Giấy tờ của thủ tục, từ đâu mà có và khi nào cần (đến 08/01/2025)
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì quy định về "giấy tờ" của "đăng ký khai sinh":
      | giấy tờ                            | từ                        | khi                                                                                                                                   |
      | dữ liệu giấy chứng sinh có ký số   | cơ sở y tế, rồi người dân | căn cứ của việc sinh: giấy chứng sinh hoặc căn cứ của việc sinh: văn bản về việc mang thai hộ và nơi sinh: cơ sở khám bệnh, chữa bệnh |
      | giấy tờ thay thế giấy chứng sinh   | người dân                 | căn cứ của việc sinh: không phải giấy chứng sinh                                                                                      |
      | giấy chứng nhận kết hôn của cha mẹ | người dân                 | cha mẹ có đăng ký kết hôn và xác định được cha và xác định được mẹ                                                                    |

  @pb_nop_rieng_01_07_2021
  Kịch bản: Nộp riêng: giấy tờ của thủ tục, từ đâu mà có và khi nào cần (đến 08/01/2025)
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì quy định về "giấy tờ" của "đăng ký khai sinh":
      | giấy tờ                            | từ                        | khi                                                                                                                                   |
      | giấy chứng sinh                    | người dân                 | căn cứ của việc sinh: giấy chứng sinh hoặc căn cứ của việc sinh: văn bản về việc mang thai hộ và nơi sinh: cơ sở khám bệnh, chữa bệnh |
      | giấy tờ thay thế giấy chứng sinh   | người dân                 | căn cứ của việc sinh: không phải giấy chứng sinh                                                                                      |
      | giấy chứng nhận kết hôn của cha mẹ | người dân                 | cha mẹ có đăng ký kết hôn và xác định được cha và xác định được mẹ                                                                    |

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Kịch bản: Đã đăng ký ở nước ngoài mà chưa xác định được mẹ thì được chỉ việc ghi vào Sổ hộ tịch trước
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình khai "việc sinh đã được đăng ký" là "tại cơ quan có thẩm quyền của nước ngoài"
    Và gia đình khai "chưa xác định được mẹ"
    Và gia đình khai "cha mẹ không đăng ký kết hôn"
    Và gia đình bỏ trống mục "họ tên mẹ"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì "đăng ký khai sinh" được chuyển hướng: "không đăng ký khai sinh lại: yêu cầu ghi vào Sổ hộ tịch việc khai sinh ở nước ngoài tại UBND cấp xã nơi cư trú, rồi đăng ký thường trú và cấp thẻ BHYT riêng"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Kịch bản: Xin nhận cha cho con mà trẻ đã chết thì được chỉ việc nhận con trước
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình khai "yêu cầu kết hợp nhận cha, mẹ, con"
    Và gia đình khai "tình trạng của trẻ" là "chết khi chưa sống đủ 24 giờ"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì "đăng ký khai sinh" được chuyển hướng: "nộp hồ sơ đăng ký khai sinh kết hợp nhận cha, mẹ, con tại UBND cấp xã"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  Kịch bản: Trẻ bị bỏ rơi chết khi chưa hết thời gian niêm yết thì được chỉ theo tình trạng của trẻ
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Và gia đình khai "căn cứ của việc sinh" là "biên bản về việc trẻ bị bỏ rơi"
    Và gia đình khai "ngày bắt đầu niêm yết" là "16/08/2026"
    Và gia đình khai "tình trạng của trẻ" là "đã sống từ 24 giờ trở lên rồi chết"
    Và gia đình bỏ trống mục "họ tên mẹ"
    Và gia đình bỏ trống mục "họ tên cha"
    Khi gia đình nộp hồ sơ lúc 08:30 ngày 17/08/2026
    Thì "đăng ký khai sinh" được chuyển hướng: "trẻ đã sống từ 24 giờ: đăng ký khai sinh và khai tử tại UBND cấp xã"

  @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025
  @l60_2014
  Kịch bản: Khi còn cấp huyện, không có yếu tố nước ngoài thì UBND cấp xã đăng ký khai sinh
    Biết gia đình làm khai sinh cho cháu "Kiều Thanh Tâm", sinh ngày 05/01/2024, tại "Phường Trúc Bạch"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 09/01/2024
    Thì "UBND phường Trúc Bạch" giải quyết "đăng ký khai sinh"

  @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025
  Kịch bản: Khi còn cấp huyện thì liên thông có yếu tố nước ngoài, UBND cấp huyện đăng ký khai sinh
    Biết gia đình làm khai sinh cho cháu "Kiều Thanh Tâm", sinh ngày 05/01/2024, tại "Phường Trúc Bạch"
    Và gia đình khai "cha hoặc mẹ là người nước ngoài"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 09/01/2024
    Thì "UBND quận Ba Đình (hộ tịch)" giải quyết "đăng ký khai sinh"

  @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025
  Kịch bản: Khi còn cấp huyện thì trẻ mang quốc tịch nước ngoài, UBND cấp huyện đăng ký khai sinh
    Biết gia đình làm khai sinh cho cháu "Nguyễn Emma", sinh ngày 05/01/2024, tại "Phường Trúc Bạch"
    Và gia đình khai "quốc tịch trẻ" là "Hàn Quốc"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 09/01/2024
    Thì "UBND quận Ba Đình (hộ tịch)" giải quyết "đăng ký khai sinh"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @l60_2014_d13
  Kịch bản: Xin thường trú ở xã khác thì khai sinh vẫn do xã nơi nộp đăng ký
    Biết gia đình làm khai sinh cho cháu "Lê Gia Hưng", sinh ngày 05/09/2026, tại "Xã Nam Đàn"
    Và gia đình khai "xã đăng ký thường trú" là "Phường Thành Vinh"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 07/09/2026
    Thì "UBND xã Nam Đàn" giải quyết "đăng ký khai sinh"

  @pb_01_07_2023 @pb_01_07_2024 @pb_09_01_2025 @pb_10_01_2025 @pb_01_07_2025 @pb_01_07_2026 @pb_01_09_2026 @pb_nop_rieng_01_07_2021 @pb_nop_rieng_09_01_2025 @pb_nop_rieng_10_01_2025 @pb_nop_rieng_01_07_2025 @pb_nop_rieng_01_07_2026
  @tt281_2016
  Kịch bản: Trẻ bị bỏ rơi cũng mất phí bản sao trích lục như mọi trẻ
    Biết gia đình làm khai sinh cho cháu "Nguyễn Bình Minh", sinh ngày 20/07/2026, tại "Phường Ba Đình"
    Và gia đình khai:
      | quan hệ với trẻ       | người tạm thời nuôi dưỡng      |
      | căn cứ của việc sinh  | biên bản về việc trẻ bị bỏ rơi |
      | nơi phát hiện trẻ     | cổng chùa Một Cột              |
      | ngày bắt đầu niêm yết | 21/07/2026                     |
      | số lượng bản sao      | 2                              |
    Và gia đình khai "chưa xác định được mẹ"
    Và gia đình khai "chưa xác định được cha"
    Và gia đình bỏ trống mục "họ tên mẹ"
    Và gia đình bỏ trống mục "họ tên cha"
    Khi gia đình nộp hồ sơ lúc 10:00 ngày 28/07/2026
    Thì lệ phí "bản sao trích lục" là 16.000 đồng
    Và con số này là "nguồn thứ cấp"
