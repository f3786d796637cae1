# language: vi
Tính năng: Đăng ký khai sinh trong nhóm liên thông
  Gia đình nộp một lần trên Cổng Dịch vụ công quốc gia; UBND cấp xã đăng ký trước, các cơ quan khác làm tiếp.

  @nd63_2024_d8
  Kịch bản: Nộp trước 15 giờ thì có giấy khai sinh trong ngày
    Biết gia đình làm khai sinh cho cháu "Nguyễn Minh Anh", sinh ngày 15/08/2026, tại "Phường Ba Đình"
    Khi gia đình nộp hồ sơ lúc 09:00 ngày 19/08/2026
    Thì hạn giải quyết "đăng ký khai sinh" là 19/08/2026
    Khi cơ quan giải quyết xong "đăng ký khai sinh"
    Thì "đăng ký khai sinh" ở trạng thái "đã có kết quả"
