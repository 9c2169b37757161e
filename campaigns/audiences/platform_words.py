"""The words of resources/platforms, marked for translation; names of companies stay as they are."""

from __future__ import annotations

from geo.texts import QT_TR_NOOP

WORDS = frozenset(
    (
        QT_TR_NOOP("Contact list"),
        QT_TR_NOOP("Flyers and a poster for the window"),
        QT_TR_NOOP("Address labels"),
        QT_TR_NOOP("Letters"),
        QT_TR_NOOP("Postcards"),
        QT_TR_NOOP("Pictures for social media"),
        QT_TR_NOOP("Points with a radius"),
        QT_TR_NOOP("Text message tool"),
        QT_TR_NOOP("Street list for leaflets"),
        QT_TR_NOOP("Use another platform, or location circles elsewhere."),
        QT_TR_NOOP("Use the contact list for more columns."),
        QT_TR_NOOP("Open it in any table program."),
        QT_TR_NOOP("Use the street list, or letters to your own customers."),
        QT_TR_NOOP("Use post codes, leaflets or post for a small area."),
        QT_TR_NOOP("Use the street list, or codes for whole areas."),
        QT_TR_NOOP("Use the contact list for any other address book."),
        QT_TR_NOOP("Use the contact list."),
        QT_TR_NOOP("Use letters."),
        QT_TR_NOOP("One sheet an area, to hand to whoever walks it."),
        QT_TR_NOOP("Use a platform that takes smaller lists, or location circles elsewhere."),
        QT_TR_NOOP("Use PostGrid or print the labels yourself."),
        QT_TR_NOOP("Name the neighbourhoods by hand in Nextdoor Ads Manager."),
        QT_TR_NOOP("Use another platform until the list is large enough."),
        QT_TR_NOOP("Print the labels yourself."),
        QT_TR_NOOP("Use another platform until the list has 1,000 people."),
        QT_TR_NOOP("Use email or post for those without a phone."),
        QT_TR_NOOP("Use Google Contacts or the contact list where vCard 4.0 is not read."),
        QT_TR_NOOP("Compare the header with the template of your account."),
        QT_TR_NOOP("Import the blocklist with “Blocklist contacts”, before the contacts."),
        QT_TR_NOOP("Print as many of each sheet as there are doors, and cut along the marks."),
        QT_TR_NOOP("Say at the upload that the list is hashed and that both consents are given."),
        QT_TR_NOOP("In Google Ads Editor: import the file into a campaign of this name."),
        QT_TR_NOOP("Paste the lines into the bulk box of the location search and choose your country."),
        QT_TR_NOOP("Import the second file as an opt-out list, before the contacts."),
        QT_TR_NOOP("At the import answer that these people agreed to email, and to nothing else."),
        QT_TR_NOOP("Print this page at 100 % on plain paper and hold it against a sheet of labels first."),
        QT_TR_NOOP("Compare the header with the template in Campaign Manager. Ready after up to 48 hours."),
        QT_TR_NOOP("At the import choose Subscribed for this file and Unsubscribed for the other one."),
        QT_TR_NOOP("Give the column Code the tag CODE at the import; the message asks for it."),
        QT_TR_NOOP("Say at the upload that the list comes from your customers themselves."),
        QT_TR_NOOP(
            "Accept the Customer Match terms in Microsoft Advertising first,"
            " then import the file as a bulk file. Ready after up to 48 hours."
        ),
        QT_TR_NOOP(
            "Put the number of your campaign in the column Parent Id (it stands in the campaign grid),"
            " then import the file as a bulk file."
        ),
        QT_TR_NOOP("Phone numbers stand there twice, without and with a plus sign, because TikTok describes both."),
        QT_TR_NOOP("Choose “email, hashed” at the upload. Ready after up to 48 hours."),
    )
)
