package relevo.calendar;

/** Where somebody keeps holidays: a country such as {@code es}, and a region such as {@code md}, or null for the whole country. */
public record HolidayPlace(String country, String region) {}
