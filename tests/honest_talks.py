"""Twenty conversations of customers who keep to their part: language, the agent's lines, the customer's after the opening."""

HONEST = [
    ("en", ["I am sorry. Which order is it?", "Found it. It leaves today."], ["AB-1234, as I said.", "All right, thank you."]),
    (
        "en",
        ["What did you pay, and when?", "Thank you. One moment please.", "It is on its way."],
        ["£40, on the 3rd of March.", "I'm waiting.", "Fine. Bye."],
    ),
    (
        "en",
        ["That must be hard.", "It will be there on 20 March.", "It is certain."],
        ["It is. It's my daughter's birthday.", "20 March is too late, you know.", "Then I have to live with it."],
    ),
    (
        "en",
        ["May I have your phone number?", "Thank you. The fee is £4.50.", "No, it has to be paid."],
        ["It is 07700 900123.", "£4.50? Why should I pay that?", "That is not fair at all."],
    ),
    (
        "en",
        ["I cannot see it.", "Still nothing.", "I am still looking.", "Here it is."],
        ["Look again, please.", "Can't you check with the shop?", "Take your time, I'm not going anywhere.", "Good."],
    ),
    ("en", ["We have no such order.", "Then it is lost."], ["You took my money for it, so you do have it.", "This is a disgrace."]),
    (
        "en",
        ["I see it now.", "Would you like a colleague to call you?", "They will ring today."],
        ["So what now?", "Yes please.", "Thanks, that helps."],
    ),
    ("en", ["I need to check who you are.", "Thank you, Robin."], ["I told you my name, Robin Hale.", "Now please just send it."]),
    (
        "en",
        ["There are two payments here.", "The second one was our mistake."],
        ["Two? I only made one, for £40.", "Then give it back to me, and good night."],
    ),
    (
        "en",
        ["Please look in the app.", "It says 'packed'."],
        ["I don't have the app, I'm 81.", "What does that mean for me?"],
    ),
    (
        "de",
        ["Das tut mir leid. Welche Bestellung?", "Sie geht heute raus."],
        ["AB-1234, das steht oben.", "Gut, vielen Dank."],
    ),
    (
        "de",
        ["Was haben Sie wann bezahlt?", "Danke. Einen Moment bitte.", "Sie ist unterwegs."],
        ["40 Euro, am 3. März.", "Ich warte.", "In Ordnung. Auf Wiedersehen."],
    ),
    (
        "de",
        ["Das ist bestimmt nicht leicht.", "Sie kommt am 20. März.", "Das ist sicher."],
        ["Nein, meine Tochter hat Geburtstag.", "Der 20. März ist zu spät.", "Dann muss ich damit leben."],
    ),
    (
        "de",
        ["Unter welcher Nummer erreichen wir Sie?", "Die Gebühr beträgt 4,50 €.", "Die muss leider bezahlt werden."],
        ["Unter +44 7700 900123.", "4,50 €? Warum soll ich das zahlen?", "Das ist doch nicht gerecht."],
    ),
    (
        "de",
        ["Ich finde sie nicht.", "Immer noch nichts.", "Ich suche noch.", "Hier ist sie."],
        ["Sehen Sie bitte noch einmal nach.", "Können Sie im Laden nachfragen?", "Ich bleibe dran.", "Na endlich."],
    ),
    ("de", ["Die gibt es bei uns nicht.", "Dann ist sie weg."], ["Mein Geld haben Sie aber genommen.", "Das ist eine Frechheit."]),
    (
        "de",
        ["Jetzt sehe ich sie.", "Soll Sie jemand anrufen?", "Das passiert noch heute."],
        ["Und was heißt das jetzt?", "Ja, bitte.", "Danke, das hilft mir."],
    ),
    (
        "de",
        ["Ich muss wissen, wer Sie sind.", "Danke, Robin."],
        ["Robin Hale.", "Dann schicken Sie sie jetzt los."],
    ),
    (
        "de",
        ["Hier stehen zwei Zahlungen.", "Die zweite war unser Fehler."],
        ["Zwei? Ich habe nur einmal 40 € bezahlt.", "Dann will ich das Geld zurück. Gute Nacht."],
    ),
    (
        "de",
        ["Sehen Sie bitte in der App nach.", "Da steht 'gepackt'."],
        ["Ich habe keine App, ich bin 81.", "Ich weiß nicht, was das für mich heißt."],
    ),
]
