package relevo.sandbox.phone;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;

/** The phones of all invented customers. The one that was silent longest is forgotten when there are too many. */
@ApplicationScoped
class Phones {

  private static final int MOST = 2000;

  private final Map<Address, Phone> phones = new LinkedHashMap<>(16, 0.75f, true) {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<Address, Phone> eldest) {
      return size() > MOST;
    }
  };

  synchronized Phone at(Address address) {
    return phones.computeIfAbsent(address, Phone::new);
  }
}
