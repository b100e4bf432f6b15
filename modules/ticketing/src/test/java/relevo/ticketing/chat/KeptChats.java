package relevo.ticketing.chat;

/** What one transaction has to tell of chats, in memory. */
public class KeptChats extends Chats {

  final News told = new News();

  @Override
  News news() {
    return told;
  }
}
