package relevo.sandbox.crm;

/** Somebody in the demo's customer system; the phone as somebody once typed it. What is not known is null. */
public record Person(String id, String phone, String mobile, String firstname, String lastname, String email, String company, String tier) {

  String digits() {
    return (phone == null ? "" : phone).replaceAll("\\D", "");
  }

  String name() {
    return ((firstname == null ? "" : firstname) + " " + (lastname == null ? "" : lastname)).strip();
  }

  /** As {@code *99990000} finds it: whatever stands between the digits. */
  boolean endsIn(String lastDigits) {
    return digits().endsWith(lastDigits) || mobile != null && mobile.replaceAll("\\D", "").endsWith(lastDigits);
  }
}
