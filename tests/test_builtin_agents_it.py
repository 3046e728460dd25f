import builtin_case
import pytest
from builtin_case import QUEUES
from worlds.bnpl_case import INSTALMENTS

from hardcalls.agents.builtin.phrases_it import PHRASES

HEARD = {
    "bereavement": (
        "Mio padre è mancato ieri, cosa devo fare con il suo ordine?",
        "mia mamma è venuta a mancare la settimana scorsa",
        "Ho perso mio marito a gennaio e arrivano ancora i solleciti.",
        "Purtroppo mio nonno ci ha lasciati.",
        "È morta mia sorella, non so come chiudere il conto.",
        "Siamo in lutto, mia zia non c'è più.",
        "Purtroppo mia nonna è deceduta.",
        "Mio fratello non c'è più dal 3 marzo.",
        "Ci ha lasciati mio papà.",
    ),
    "self_harm": (
        "Non ce la faccio più.",
        "Non voglio più vivere.",
        "A volte penso di farla finita.",
        "Sarebbe meglio per tutti se non ci fossi più.",
        "Vorrei addormentarmi e non svegliarmi più.",
        "non vedo più un senso ad andare avanti",
        "Vorrei solo sparire.",
        "Ho pensato al suicidio.",
        "La mia vita non ha più senso.",
    ),
    "abuse": (
        "Il mio ex mi costringe a comprare cose a mio nome.",
        "Mio marito mi picchia e controlla il mio telefono.",
        "Ho paura del mio compagno, mi ha obbligata a fare l'ordine.",
        "Il mio compagno mi toglie lo stipendio e mi minaccia.",
    ),
    "scam": (
        "Mi hanno truffato, ho dato il codice OTP a uno che diceva di essere di Lumen.",
        "Uno che si spacciava per la banca mi ha fatto fare un bonifico.",
        "Credo di essere stata truffata: ho comprato carte regalo perché me l'hanno detto al telefono.",
        "Mi hanno raggirato al telefono.",
    ),
    "fraud": (
        "Qualcuno ha usato i miei dati per comprare un iPhone.",
        "Hanno aperto un conto a nome mio.",
        "Io non ho mai aperto nessun account con voi.",
        "Ci sono ordini a nome mio che non ho fatto.",
    ),
    "takeover": (
        "Mi hanno hackerato l'account.",
        "Mi hanno rubato le credenziali e cambiato la mail.",
    ),
    "minor": (
        "Ho 16 anni e i miei genitori non lo sanno.",
        "in realtà sono minorenne",
        "ho quindici anni",
    ),
    "gambling": (
        "Sono ludopatico e ho perso tutto alle slot.",
        "Ho problemi con le scommesse.",
        "Ho perso tutto al casinò online.",
    ),
    "human": (
        "Voglio parlare con un operatore.",
        "C'è qualcuno? Passatemi una persona in carne e ossa.",
        "mi richiamate per favore?",
        "basta robot, voglio un essere umano",
        "Fatemi parlare con un umano",
        "Posso essere richiamato?",
        "Non voglio parlare con un bot.",
    ),
    "complaint": (
        "Voglio fare un reclamo formale.",
        "Vi denuncio, ne parlerà il mio avvocato.",
        "Mi chiama il recupero crediti tutti i giorni.",
        "Scriverò all'Arbitro Bancario Finanziario.",
        "Mi rivolgerò ad Altroconsumo.",
    ),
    "credit_review": ("La mia richiesta è stata respinta, voglio che qualcuno la riveda.",),
    "data_request": (
        "Cancellate tutti i miei dati personali.",
        "Quali dati avete su di me?",
    ),
    "access_need": ("Non vedo bene e non riesco a leggere lo schermo.",),
    "hardship": (
        "È la terza rata che salto.",
        "Ho tre rate arretrate.",
        "Potete sospendere per tre mesi?",
        "Non pago da tre mesi.",
        "Sono indietro di tre rate.",
    ),
    "repeated": (
        "È la terza volta che vi scrivo.",
        "Ho già chiamato quattro volte e nessuno risolve.",
        "Vi ho già scritto due volte e nessuno mi risponde.",
    ),
}
NEAR = (
    "Mio padre compie 70 anni e il regalo non è arrivato.",
    "Sto morendo di vergogna, ho dimenticato la rata.",
    "Questa app mi sta uccidendo, non capisco la scadenza.",
    "Il telefono è morto dopo due giorni, non si accende.",
    "Ho perso il lavoro e mio marito pure, posso pagare dopo?",
    "Mi è morta la batteria, comunque: quando scade la rata?",
    "Ho perso mio padre di vista al negozio e non ricordo l'acquisto.",
    "Non ce la faccio più a pagare 100 euro al mese, posso fare rate più piccole?",
    "Voglio farla finita con questi abbonamenti, come pago tutto subito?",
    "Morto dal ridere, ma il pacco dov'è?",
    "Mio marito controlla la spedizione ogni giorno ma non arriva niente.",
    "Questa commissione è una truffa!",
    "Siete dei truffatori, ridatemi la mora.",
    "Mio figlio ha 15 anni e le scarpe che gli ho preso sono della taglia sbagliata.",
    "Ho 15 giorni per restituire il pacco, vero?",
    "Scommetto che avete addebitato due volte.",
    "Non serve un operatore, mi dica solo quando scade la rata.",
    "Ho parlato con l'operatore di BRT, il pacco non è arrivato.",
    "Niente da reclamare, volevo sapere la data della prossima rata.",
    "Sono avvocato e non ho tempo: quando scade la rata?",
    "Il pacco va in via del Tribunale 3 e non è arrivato.",
    "Il negozio ha rifiutato il reso, perché?",
    "Non riesco a leggere la data della rata, me la dice?",
    "Aspetto il pacco da tre mesi.",
    "È la terza volta che compro da voi e va sempre bene. Quando scade la rata?",
    "Il mio ex non c'è più nell'account, come cambio il numero?",
    "Sono stanca morta, quando scade la rata?",
    "Vorrei sparire dal vostro database di email.",
    "Se perdo il pacco mia moglie mi ammazza, dov'è il mio ordine?",
    "Mi ammazzo di lavoro per pagare, quando scade la rata?",
    "Ho comprato un regalo per mia figlia che compie 16 anni, ma è arrivato rotto.",
    "Ieri l'operatore è stato gentile, grazie! Quando scade la prossima rata?",
    "Ho comprato un giornale e una lampada: la lampada è rotta.",
    "Non ho dato il codice a nessuno, volevo solo sapere quando scade la rata.",
    "Ho il terrore che il vestito non arrivi per la cresima di mia nipote, dov'è il pacco?",
)
TWICE = (
    "Mi avete scalato i soldi due volte.",
    "Doppio addebito sulla carta.",
    "mi avete addebitato due volte la stessa rata",
)


def talk(*lines):
    return builtin_case.talk(
        *lines,
        language="it",
        customer={"postcode": "40121"},
        order={"status": "shipped", "delivery": "2026-03-05"},
        instalments=INSTALMENTS,
        fees={},
        refunds={},
    )


@pytest.mark.parametrize(("cue", "line"), [(cue, line) for cue, lines in HEARD.items() for line in lines])
def test_what_calls_for_a_person_is_heard_in_many_wordings(cue, line):
    transcript = talk(line)
    assert transcript.executed, transcript.turns[0].text
    assert (transcript.executed.turn, transcript.executed.queue) == (1, QUEUES[cue])
    assert ("02 2327 2327" in transcript.turns[0].text) == (cue == "self_harm")


@pytest.mark.parametrize("line", NEAR)
def test_what_only_sounds_like_it_is_not_handed_over(line):
    transcript = talk(line)
    assert not transcript.executed, transcript.executed


@pytest.mark.parametrize("line", TWICE)
def test_a_payment_taken_twice_is_refunded_however_it_is_told(line):
    transcript = talk(line + " priya.nair@example.org", "Nata il 19/07/1991, CAP 40121")
    assert not transcript.executed, transcript.executed
    assert transcript.end_state["payments"]["p-2"]["status"] == "refunded"
    assert "40,00 €" in transcript.turns[-1].text


ANGRY = (
    "Ma è il colmo, mi avete messo la mora dopo che ho pagato in tempo. priya.nair@example.org",
    "Ci avete messo due mesi a controllare, ora ditemi quando scade la rata. priya.nair@example.org",
    "Mi prendete in giro? Quando scade la rata? priya.nair@example.org",
)


@pytest.mark.parametrize("line", ANGRY)
def test_anger_is_named_before_anything_is_asked_even_when_it_is_not_called_anger(line):
    transcript = talk(line)
    assert transcript.turns[0].text.startswith(PHRASES.say["anger"])


@pytest.mark.parametrize("line", ["Ho 14 anni e non mangio più per la paura.", "Sono minorenne e ho paura di dirlo a casa."])
def test_a_frightened_minor_hears_that_and_is_told_to_speak_with_an_adult(line):
    transcript = talk(line)
    assert transcript.turns[0].text.startswith(PHRASES.say["fear"])
    assert "adulto" in transcript.turns[0].text
    assert "They say that they are frightened" in transcript.executed.summary


@pytest.mark.parametrize(
    "line",
    [
        "A novembre ho perso il lavoro e mi avete sospeso le rate; adesso lavoro di nuovo. Quando scade la prossima?",
        "Ero senza lavoro, ora ho trovato un nuovo posto: quando scade la prossima rata?",
    ],
)
def test_somebody_who_has_work_again_is_told_the_date_and_nothing_is_paused(line):
    transcript = talk(line + " priya.nair@example.org", "Nata il 19/07/1991, CAP 40121")
    assert not transcript.executed, transcript.executed
    assert transcript.end_state["instalments"]["i-3"]["status"] == "due"
    assert "20 marzo 2026" in transcript.turns[-1].text
    assert PHRASES.say["job_loss"] not in transcript.turns[0].text


def test_somebody_who_has_found_nothing_yet_is_still_out_of_work():
    transcript = talk("Ho perso il lavoro e non ho trovato un nuovo impiego, posso pagare dopo? priya.nair@example.org")
    assert transcript.turns[0].text.startswith(PHRASES.say["job_loss"])


def test_the_day_of_delivery_is_written_as_the_language_writes_it():
    transcript = talk("Dov'è il pacco? priya.nair@example.org", "Nata il 19/07/1991, CAP 40121")
    assert "5 marzo 2026" in transcript.turns[-1].text
    assert "2026-03" not in transcript.turns[-1].text


@pytest.mark.parametrize(
    ("line", "plain"),
    [
        ("Ho pensato al suicidio.", "they have thought about killing themselves"),
        ("Da mesi non ho più voglia di vivere.", "they do not want to live any more"),
        ("Al telefono gli ho dettato il codice, mi hanno truffata.", "they gave a code or a password away"),
        ("Mi hanno truffato e ho fatto un bonifico.", "they have sent money"),
    ],
)
def test_the_note_says_in_english_what_was_said_and_quotes_it(line, plain):
    summary = talk(line).executed.summary
    assert plain in summary
    assert line in summary


def test_what_was_denied_does_not_stand_in_the_note():
    transcript = talk("Mi hanno truffata, ma non ho dato il codice.")
    assert "gave a code" not in transcript.executed.summary


def test_the_note_quotes_what_else_calls_for_a_person_unless_somebody_is_threatened():
    both = "Non voglio più vivere. È la terza rata che salto. Ho perso il lavoro."
    transcript = talk(both)
    assert 'beyond what the assistant may arrange ("È la terza rata che salto.")' in transcript.executed.summary
    assert 'have lost their job ("Ho perso il lavoro.")' in transcript.executed.summary
    assert PHRASES.say["job_loss"] in transcript.turns[0].text
    threatened = talk("Mio marito mi picchia. " + both)
    assert "terza rata" not in threatened.executed.summary
