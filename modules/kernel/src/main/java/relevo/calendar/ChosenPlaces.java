package relevo.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import relevo.events.ticketing.HolidaysChosen;

/** Whose public holidays each team keeps, as it was last told. */
@ApplicationScoped
class ChosenPlaces {

  @PersistenceContext EntityManager em;

  void keep(HolidaysChosen chosen) {
    em.createNativeQuery("insert into kernel.holiday_place (team, country, region) values (?1, ?2, ?3)"
            + " on conflict (team) do update set country = excluded.country, region = excluded.region"
            + " where (holiday_place.country, holiday_place.region) is distinct from (excluded.country, excluded.region)")
        .setParameter(1, chosen.team()).setParameter(2, chosen.country()).setParameter(3, chosen.region()).executeUpdate();
  }

  @SuppressWarnings("unchecked")
  Map<String, HolidayPlace> all() {
    Map<String, HolidayPlace> places = new TreeMap<>();
    for (Object[] row : (List<Object[]>) em.createNativeQuery("select team, country, region from kernel.holiday_place where country is not null").getResultList()) {
      places.put((String) row[0], new HolidayPlace((String) row[1], (String) row[2]));
    }
    return places;
  }
}
