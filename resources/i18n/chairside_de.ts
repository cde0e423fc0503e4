<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>Chairside</name>
    <message>
      <location filename="../../ui/alert/dock.py" />
      <source>One tap records the action with the time and your name</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ein Tippen erfasst die Maßnahme mit Uhrzeit und Namen</translation>
    </message>
    <message>
      <location filename="../../ui/alert/dock.py" />
      <source>Acknowledge</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Bestätigen</translation>
    </message>
    <message>
      <location filename="../../ui/alert/dock.py" />
      <source>Resume</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <location filename="../../ui/alert/dock.py" />
      <source>Pause</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Pausieren</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <source>+{0} more alerts</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>+{0} weitere Alarme</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <location filename="../../ui/calls/words.py" />
      <location filename="../../ui/help/present.py" />
      <location filename="../../ui/tabs.py" />
      <source>answered</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>beantwortet</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <source>Answered</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Beantwortet</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <location filename="../../ui/calls/words.py" />
      <source>since {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>seit {0}</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <source>Protocol {0} suggests</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Protokoll {0} schlägt vor</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <source>Stays until it is done</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Bleibt, bis es getan ist</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <source>Last: {0} at {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Zuletzt: {0} um {1}</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <source>Stays until a reading is back inside</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Bleibt, bis ein Wert wieder innerhalb liegt</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <source>Acknowledged at {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Bestätigt um {0}</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <source>sound paused</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ton pausiert</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <location filename="../../ui/alert/words.py" />
      <location filename="../../ui/shell.py" />
      <source>No sound</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Kein Ton</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <source>this station</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>diese Station</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <location filename="../../ui/shell.py" />
      <source>Sound off</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ton aus</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <source>quiet room</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ruheraum</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <source>discreet alert</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>stiller Alarm</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <source>Silent</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Stumm</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <location filename="../../ui/alert/words.py" />
      <source>back inside</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>wieder innerhalb</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <location filename="../../ui/settings/sound.py" />
      <location filename="../../ui/shell.py" />
      <source>Sound on</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ton an</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <source>Get the charge nurse</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Schichtleitung holen</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <source>Back inside the limit</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Wieder innerhalb der Grenze</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <source>While LOW</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Solange NIEDRIG</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <source>Does not escalate</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Eskaliert nicht</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <source>then: get {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>dann: {0} holen</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <location filename="../../ui/sign_in/present.py" />
      <source>then: get the charge nurse</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>dann: Schichtleitung holen</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <source>Escalates in {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Eskaliert in {0}</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <location filename="../../ui/chair/progress.py" />
      <source>Start check</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Kontrolle beginnen</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <source>opens the entry</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>öffnet die Eingabe</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <source>Say why it was missed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Grund für Versäumnis</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <source>offered, not required</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>angeboten, keine Pflicht</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <location filename="../../ui/chair/notices.py" />
      <source>Record the end</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ende erfassen</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <source>at the pump first</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>zuerst an der Pumpe</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <source>{0} repeated</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} wiederholt</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <source>Check repeated</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Kontrolle wiederholt</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <source>Medication given…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Medikament gegeben…</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <source>opens the sheet</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>öffnet das Formular</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <source>Other action…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Andere Maßnahme…</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <source>pick or type</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>wählen oder tippen</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <source>records the time</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>erfasst die Uhrzeit</translation>
    </message>
    <message>
      <location filename="../../ui/alert/words.py" />
      <source>Back inside the limit, not acknowledged</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Wieder innerhalb der Grenze, nicht bestätigt</translation>
    </message>
    <message>
      <location filename="../../ui/alert/words.py" />
      <source>{0} from baseline {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} gegenüber Ausgangswert {1}</translation>
    </message>
    <message>
      <location filename="../../ui/alert/words.py" />
      <source>{0} also {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} auch {1}</translation>
    </message>
    <message>
      <location filename="../../ui/alert/words.py" />
      <source> and </source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation> und </translation>
    </message>
    <message>
      <location filename="../../ui/alert/words.py" />
      <source>at {0} {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>um {0} {1}</translation>
    </message>
    <message>
      <location filename="../../ui/alert/words.py" />
      <source>over {0} {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>über {0} {1}</translation>
    </message>
    <message>
      <location filename="../../ui/alert/words.py" />
      <source>under {0} {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>unter {0} {1}</translation>
    </message>
    <message>
      <location filename="../../ui/alert/words.py" />
      <source>Check missed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Kontrolle versäumt</translation>
    </message>
    <message>
      <location filename="../../ui/alert/words.py" />
      <source>No end yet</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Noch kein Ende</translation>
    </message>
    <message>
      <location filename="../../ui/alert/words.py" />
      <source>{0} not read</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} nicht gemessen</translation>
    </message>
    <message>
      <location filename="../../ui/alert/words.py" />
      <source>in {0}, {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>in {0}, {1}</translation>
    </message>
    <message>
      <location filename="../../ui/alert/words.py" />
      <source>{0} until {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} bis {1}</translation>
    </message>
    <message>
      <location filename="../../ui/alert/words.py" />
      <source>{0}, peak {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}, Spitze {1}</translation>
    </message>
    <message>
      <location filename="../../ui/amend/asks.py" />
      <source>Missed is computed and stays. The reason is printed beside it.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Versäumt wird berechnet und bleibt. Der Grund wird daneben gedruckt.</translation>
    </message>
    <message>
      <location filename="../../ui/amend/asks.py" />
      <source>A check that was done on paper becomes “entered late”.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Eine Kontrolle, die auf Papier gemacht wurde, wird „nachgetragen“.</translation>
    </message>
    <message>
      <location filename="../../ui/amend/asks.py" />
      <source>Known so far: {0}. </source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Bisher bekannt: {0}. </translation>
    </message>
    <message>
      <location filename="../../ui/amend/asks.py" />
      <source>{0} was missed. Say why</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} wurde versäumt. Grund angeben</translation>
    </message>
    <message>
      <location filename="../../ui/amend/asks.py" />
      <source>at another chair</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>an einem anderen Platz</translation>
    </message>
    <message>
      <location filename="../../ui/amend/asks.py" />
      <source>in the toilet</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>auf der Toilette</translation>
    </message>
    <message>
      <location filename="../../ui/amend/asks.py" />
      <source>patient asleep</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Patient/in schläft</translation>
    </message>
    <message>
      <location filename="../../ui/amend/asks.py" />
      <source>Save reason</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Grund speichern</translation>
    </message>
    <message>
      <location filename="../../ui/amend/asks.py" />
      <source>Strike the whole {0} check</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Die ganze Kontrolle {0} streichen</translation>
    </message>
    <message>
      <location filename="../../ui/amend/asks.py" />
      <source>It becomes as if it had never been saved; its alerts and their times stay. It stays readable, struck through.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Als wäre sie nie gespeichert worden; ihre Alarme und deren Zeiten bleiben. Sie bleibt lesbar, durchgestrichen.</translation>
    </message>
    <message>
      <location filename="../../ui/amend/asks.py" />
      <location filename="../../ui/check/foot.py" />
      <source>wrong chair</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>falscher Platz</translation>
    </message>
    <message>
      <location filename="../../ui/amend/asks.py" />
      <location filename="../../ui/check/foot.py" />
      <source>wrong patient</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>falsche Person</translation>
    </message>
    <message>
      <location filename="../../ui/amend/asks.py" />
      <source>Strike this check</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Diese Kontrolle streichen</translation>
    </message>
    <message>
      <location filename="../../ui/amend/asks.py" />
      <source>Strike: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Streichen: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/amend/asks.py" />
      <source>It stays readable, struck through, and undoes no effect on alerts.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Er bleibt lesbar, durchgestrichen, und macht keine Wirkung auf Alarme rückgängig.</translation>
    </message>
    <message>
      <location filename="../../ui/amend/asks.py" />
      <source>not done</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>nicht getan</translation>
    </message>
    <message>
      <location filename="../../ui/amend/asks.py" />
      <source>recorded twice</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>doppelt erfasst</translation>
    </message>
    <message>
      <location filename="../../ui/amend/asks.py" />
      <source>Strike this entry</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Diesen Eintrag streichen</translation>
    </message>
    <message>
      <location filename="../../ui/amend/deeds.py" />
      <location filename="../../ui/amend/layout.py" />
      <location filename="../../ui/chair/sheet_words.py" />
      <source>What was done</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Was getan wurde</translation>
    </message>
    <message>
      <location filename="../../ui/amend/forms.py" />
      <source>Is</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ist</translation>
    </message>
    <message>
      <location filename="../../ui/amend/forms.py" />
      <source>Or not obtained</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Oder nicht erhoben</translation>
    </message>
    <message>
      <location filename="../../ui/amend/forms.py" />
      <source>typed wrong</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>vertippt</translation>
    </message>
    <message>
      <location filename="../../ui/amend/forms.py" />
      <source>misread</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>falsch abgelesen</translation>
    </message>
    <message>
      <location filename="../../ui/amend/forms.py" />
      <source>wrong row</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>falsche Zeile</translation>
    </message>
    <message>
      <location filename="../../ui/amend/forms.py" />
      <location filename="../../ui/amend/words_forms.py" />
      <location filename="../../ui/patient/plan_parts.py" />
      <location filename="../../ui/start/limits.py" />
      <source>Reason, printed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Grund, wird gedruckt</translation>
    </message>
    <message>
      <location filename="../../ui/amend/forms.py" />
      <source>the extra check</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>die zusätzliche Kontrolle</translation>
    </message>
    <message>
      <location filename="../../ui/amend/forms.py" />
      <source>Correct {0} at {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} um {1} berichtigen</translation>
    </message>
    <message>
      <location filename="../../ui/amend/forms.py" />
      <source>taken {0}, {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>erhoben {0}, {1}</translation>
    </message>
    <message>
      <location filename="../../ui/amend/forms.py" />
      <source>Was {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>War {0}</translation>
    </message>
    <message>
      <location filename="../../ui/amend/forms.py" />
      <location filename="../../ui/chair/sheet_pump.py" />
      <source>Was</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>War</translation>
    </message>
    <message>
      <location filename="../../ui/amend/forms.py" />
      <source>… or not obtained</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>… oder nicht erhoben</translation>
    </message>
    <message>
      <location filename="../../ui/amend/layout.py" />
      <source>Part of the record</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Teil der Akte</translation>
    </message>
    <message>
      <location filename="../../ui/amend/layout.py" />
      <source>Readings</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Werte</translation>
    </message>
    <message>
      <location filename="../../ui/amend/layout.py" />
      <source>Write a correction…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Berichtigung schreiben…</translation>
    </message>
    <message>
      <location filename="../../ui/amend/layout.py" />
      <source>Sign the addendum</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nachtrag unterschreiben</translation>
    </message>
    <message>
      <location filename="../../ui/amend/layout.py" />
      <location filename="../../ui/archive/compare.py" />
      <location filename="../../ui/archive/export_panel.py" />
      <location filename="../../ui/door/window.py" />
      <location filename="../../ui/first_run/people.py" />
      <source>Close</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="../../ui/amend/layout.py" />
      <source>Tap a reading to correct it, a column to strike or explain it</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Einen Wert antippen zum Berichtigen, eine Spalte zum Streichen oder Erklären</translation>
    </message>
    <message>
      <location filename="../../ui/amend/layout.py" />
      <location filename="../../ui/amend/table.py" />
      <source>Saved readings</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Gespeicherte Werte</translation>
    </message>
    <message>
      <location filename="../../ui/amend/layout.py" />
      <source>Choose what to correct.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Wählen, was zu berichtigen ist.</translation>
    </message>
    <message>
      <location filename="../../ui/amend/parts.py" />
      <source>In the record it reads</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>In der Akte steht</translation>
    </message>
    <message>
      <location filename="../../ui/amend/parts.py" />
      <source>… or in words</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>… oder in Worten</translation>
    </message>
    <message>
      <location filename="../../ui/amend/screen.py" />
      <location filename="../../ui/calls/screen.py" />
      <source>Save, or go to what is missing</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sichern oder zu dem, was fehlt</translation>
    </message>
    <message>
      <location filename="../../ui/amend/screen.py" />
      <location filename="../../ui/discharge/screen.py" />
      <location filename="../../ui/first_run/people.py" />
      <location filename="../../ui/report/screen.py" />
      <location filename="../../ui/start/screen.py" />
      <source>Close what is open, then the screen</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Offenes schließen, dann die Seite</translation>
    </message>
    <message>
      <location filename="../../ui/amend/screen.py" />
      <source>Save correction</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Berichtigung speichern</translation>
    </message>
    <message>
      <location filename="../../ui/amend/screen.py" />
      <source>the new value</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>der neue Wert</translation>
    </message>
    <message>
      <location filename="../../ui/amend/screen.py" />
      <location filename="../../ui/amend/words_forms.py" />
      <location filename="../../ui/discharge/screen.py" />
      <source>the reason</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>der Grund</translation>
    </message>
    <message>
      <location filename="../../ui/amend/screen.py" />
      <source>If it is the latest reading, saving raises a {0} alert now.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ist es der letzte Wert, löst Speichern jetzt einen {0}-Alarm aus.</translation>
    </message>
    <message>
      <location filename="../../ui/amend/screen.py" />
      <source>Nothing is overwritten: the first value stays readable, struck through</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nichts wird überschrieben: der erste Wert bleibt lesbar, durchgestrichen</translation>
    </message>
    <message>
      <location filename="../../ui/amend/screen.py" />
      <source>The record is sealed: this is an addendum, nothing is recomputed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Die Akte ist versiegelt: dies ist ein Nachtrag, nichts wird neu berechnet</translation>
    </message>
    <message>
      <location filename="../../ui/amend/screen.py" />
      <source>Choose a reading</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Einen Wert wählen</translation>
    </message>
    <message>
      <location filename="../../ui/amend/screen.py" />
      <location filename="../../ui/discharge/screen.py" />
      <source>Sign with your PIN</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Mit der PIN unterschreiben</translation>
    </message>
    <message>
      <location filename="../../ui/amend/screen.py" />
      <location filename="../../ui/discharge/screen.py" />
      <location filename="../../ui/patient/confirm.py" />
      <location filename="../../ui/start/screen.py" />
      <source>{0}, {1} missing</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}, {1} fehlen</translation>
    </message>
    <message>
      <location filename="../../ui/amend/table.py" />
      <location filename="../../ui/chair/course.py" />
      <source>Extra</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Extra</translation>
    </message>
    <message>
      <location filename="../../ui/amend/table.py" />
      <source>missed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>versäumt</translation>
    </message>
    <message>
      <location filename="../../ui/amend/table.py" />
      <source>amended</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>berichtigt</translation>
    </message>
    <message>
      <location filename="../../ui/amend/words_forms.py" />
      <source>Done on paper: enter it with its time…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Auf Papier gemacht: mit Uhrzeit eingeben…</translation>
    </message>
    <message>
      <location filename="../../ui/amend/words_forms.py" />
      <location filename="../../ui/patient/cards.py" />
      <location filename="../../ui/patient/identity_sheet.py" />
      <location filename="../../ui/start/dose_column.py" />
      <source>Identity</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Identität</translation>
    </message>
    <message>
      <location filename="../../ui/amend/words_forms.py" />
      <location filename="../../ui/chair/header.py" />
      <location filename="../../ui/patient/strip.py" />
      <location filename="../../ui/start/order_form.py" />
      <source>Weight</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Gewicht</translation>
    </message>
    <message>
      <location filename="../../ui/amend/words_forms.py" />
      <location filename="../../ui/start/order_form.py" />
      <source>Order</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Anordnung</translation>
    </message>
    <message>
      <location filename="../../ui/amend/words_forms.py" />
      <source>What is corrected</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Was berichtigt wird</translation>
    </message>
    <message>
      <location filename="../../ui/amend/words_forms.py" />
      <source>As it should read</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>So soll es heißen</translation>
    </message>
    <message>
      <location filename="../../ui/amend/words_forms.py" />
      <source>Write an addendum</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Einen Nachtrag schreiben</translation>
    </message>
    <message>
      <location filename="../../ui/amend/words_forms.py" />
      <source>Correct identity, weight or order</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Identität, Gewicht oder Anordnung berichtigen</translation>
    </message>
    <message>
      <location filename="../../ui/amend/words_forms.py" />
      <source>what is corrected</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>was berichtigt wird</translation>
    </message>
    <message>
      <location filename="../../ui/amend/words_forms.py" />
      <source>the text</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>der Text</translation>
    </message>
    <message>
      <location filename="../../ui/archive/beside.py" />
      <location filename="../../ui/patient/plan_parts.py" />
      <location filename="../../ui/patient/series.py" />
      <location filename="../../ui/series/chart.py" />
      <source>Series</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Serie</translation>
    </message>
    <message>
      <location filename="../../ui/archive/beside.py" />
      <source>This session</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Diese Sitzung</translation>
    </message>
    <message>
      <location filename="../../ui/archive/beside.py" />
      <source>Beside the list</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Neben der Liste</translation>
    </message>
    <message>
      <location filename="../../ui/archive/compare.py" />
      <location filename="../../ui/archive/model.py" />
      <source>Date</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Datum</translation>
    </message>
    <message>
      <location filename="../../ui/archive/compare.py" />
      <location filename="../../ui/archive/model.py" />
      <location filename="../../ui/calls/words.py" />
      <location filename="../../ui/patient/visits.py" />
      <location filename="../../ui/protocol/tryout.py" />
      <location filename="../../ui/series/present.py" />
      <source>Session</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sitzung</translation>
    </message>
    <message>
      <location filename="../../ui/archive/compare.py" />
      <location filename="../../ui/archive/finder.py" />
      <location filename="../../ui/chair/header.py" />
      <location filename="../../ui/patient/plan_parts.py" />
      <location filename="../../ui/patient/plan_words.py" />
      <location filename="../../ui/protocol/versions.py" />
      <location filename="../../ui/start/open.py" />
      <location filename="../../ui/start/protocol_list.py" />
      <source>Protocol</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Protokoll</translation>
    </message>
    <message>
      <location filename="../../ui/archive/compare.py" />
      <location filename="../../ui/patient/plan_parts.py" />
      <location filename="../../ui/start/order_form.py" />
      <source>Dose, mg</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Dosis, mg</translation>
    </message>
    <message>
      <location filename="../../ui/archive/compare.py" />
      <location filename="../../ui/patient/plan_parts.py" />
      <location filename="../../ui/start/order_form.py" />
      <source>Dose, mg/kg</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Dosis, mg/kg</translation>
    </message>
    <message>
      <location filename="../../ui/archive/compare.py" />
      <source>Ordered, min</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Angeordnet, min</translation>
    </message>
    <message>
      <location filename="../../ui/archive/compare.py" />
      <location filename="../../ui/chair/drug_forms.py" />
      <source>Given, mg</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Gegeben, mg</translation>
    </message>
    <message>
      <location filename="../../ui/archive/compare.py" />
      <source>Nurse</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Pflegekraft</translation>
    </message>
    <message>
      <location filename="../../ui/archive/compare.py" />
      <location filename="../../ui/chair/course.py" />
      <source>Checks</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Kontrollen</translation>
    </message>
    <message>
      <location filename="../../ui/archive/compare.py" />
      <location filename="../../ui/chair/sheet_words.py" />
      <source>Missed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Versäumt</translation>
    </message>
    <message>
      <location filename="../../ui/archive/compare.py" />
      <source>Alerts of a value</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Alarme eines Werts</translation>
    </message>
    <message>
      <location filename="../../ui/archive/compare.py" />
      <location filename="../../ui/archive/model.py" />
      <location filename="../../ui/discharge/present.py" />
      <source>Highest BP</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Höchster BD</translation>
    </message>
    <message>
      <location filename="../../ui/archive/compare.py" />
      <location filename="../../ui/archive/model.py" />
      <location filename="../../ui/chair/sheet.py" />
      <location filename="../../ui/chair/sheet_pump.py" />
      <location filename="../../ui/forms/ask_bar.py" />
      <location filename="../../ui/patient/details_sheet.py" />
      <source>Record</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Akte</translation>
    </message>
    <message>
      <location filename="../../ui/archive/compare.py" />
      <location filename="../../ui/audit/filters.py" />
      <location filename="../../ui/audit/model.py" />
      <location filename="../../ui/patient/plan_sheet.py" />
      <source>What</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Was</translation>
    </message>
    <message>
      <location filename="../../ui/archive/compare.py" />
      <source>Two sessions side by side</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Zwei Sitzungen nebeneinander</translation>
    </message>
    <message>
      <location filename="../../ui/archive/compare.py" />
      <source>Compare with {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Mit {0} vergleichen</translation>
    </message>
    <message>
      <location filename="../../ui/archive/compare.py" />
      <source>Choose the other session in the list</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Die andere Sitzung in der Liste wählen</translation>
    </message>
    <message>
      <location filename="../../ui/archive/compare.py" />
      <source>{0} beside {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} neben {1}</translation>
    </message>
    <message>
      <location filename="../../ui/archive/compare.py" />
      <source>{0} of {1} lines differ</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} von {1} Zeilen sind verschieden</translation>
    </message>
    <message>
      <location filename="../../ui/archive/export_panel.py" />
      <source>A session that was written before and has not changed is not written again.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Eine Sitzung, die schon geschrieben ist und sich nicht geändert hat, wird nicht noch einmal geschrieben.</translation>
    </message>
    <message>
      <location filename="../../ui/archive/export_panel.py" />
      <location filename="../../ui/settings/folders.py" />
      <source>Records (PDF)</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Akten (PDF)</translation>
    </message>
    <message>
      <location filename="../../ui/archive/export_panel.py" />
      <source>Readings (CSV)</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Messwerte (CSV)</translation>
    </message>
    <message>
      <location filename="../../ui/archive/export_panel.py" />
      <source>Write: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Schreiben: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/archive/export_panel.py" />
      <source>Folder</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ordner</translation>
    </message>
    <message>
      <location filename="../../ui/archive/export_panel.py" />
      <location filename="../../ui/audit/screen.py" />
      <location filename="../../ui/first_run/columns.py" />
      <location filename="../../ui/first_run/people.py" />
      <location filename="../../ui/keys/place.py" />
      <location filename="../../ui/settings/folders.py" />
      <location filename="../../ui/start/safe.py" />
      <source>Change…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ändern…</translation>
    </message>
    <message>
      <location filename="../../ui/archive/export_panel.py" />
      <source>Choose the folder</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ordner wählen</translation>
    </message>
    <message>
      <location filename="../../ui/archive/export_panel.py" />
      <source>How far the writing is</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Wie weit das Schreiben ist</translation>
    </message>
    <message>
      <location filename="../../ui/archive/export_panel.py" />
      <location filename="../../ui/archive/finder.py" />
      <location filename="../../ui/protocol/tryout.py" />
      <source>Stop</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Anhalten</translation>
    </message>
    <message>
      <location filename="../../ui/archive/export_panel.py" />
      <source>Write</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Schreiben</translation>
    </message>
    <message>
      <location filename="../../ui/archive/export_panel.py" />
      <source>Write 1 session</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>1 Sitzung schreiben</translation>
    </message>
    <message>
      <location filename="../../ui/archive/export_panel.py" />
      <source>Write {0} sessions</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} Sitzungen schreiben</translation>
    </message>
    <message>
      <location filename="../../ui/archive/export_panel.py" />
      <source>Choose what to write: nothing was written</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Wählen, was geschrieben wird: nichts wurde geschrieben</translation>
    </message>
    <message>
      <location filename="../../ui/archive/export_panel.py" />
      <source>The folder needs a full path: nothing was written</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Der Ordner braucht einen vollständigen Pfad: nichts wurde geschrieben</translation>
    </message>
    <message>
      <location filename="../../ui/archive/export_panel.py" />
      <location filename="../../ui/audit/screen.py" />
      <location filename="../../ui/month/screen.py" />
      <location filename="../../ui/printing/screen.py" />
      <source>Writing…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Wird geschrieben…</translation>
    </message>
    <message>
      <location filename="../../ui/archive/export_panel.py" />
      <location filename="../../ui/chair/progress.py" />
      <location filename="../../ui/protocol/tryout.py" />
      <location filename="../../ui/start/safe.py" />
      <source>{0} of {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} von {1}</translation>
    </message>
    <message>
      <location filename="../../ui/archive/export_panel.py" />
      <source>Not everything was written: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nicht alles wurde geschrieben: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/archive/export_panel.py" />
      <source>{0} of {1} written</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} von {1} geschrieben</translation>
    </message>
    <message>
      <location filename="../../ui/archive/export_panel.py" />
      <source>{0} were there already</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} waren schon da</translation>
    </message>
    <message>
      <location filename="../../ui/archive/export_panel.py" />
      <source>{0} were not written: {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} wurden nicht geschrieben: {1}</translation>
    </message>
    <message>
      <location filename="../../ui/archive/export_panel.py" />
      <source>It stopped: {0}. Write again to go on.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Es hielt an: {0}. Zum Fortsetzen noch einmal schreiben.</translation>
    </message>
    <message>
      <location filename="../../ui/archive/export_panel.py" />
      <source>Stopped. Write again to go on.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Angehalten. Zum Fortsetzen noch einmal schreiben.</translation>
    </message>
    <message>
      <location filename="../../ui/archive/facts.py" />
      <source>What was given</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Was gegeben wurde</translation>
    </message>
    <message>
      <location filename="../../ui/archive/facts.py" />
      <source>What happened</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Was geschah</translation>
    </message>
    <message>
      <location filename="../../ui/archive/facts.py" />
      <source>At the end</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Am Ende</translation>
    </message>
    <message>
      <location filename="../../ui/archive/facts.py" />
      <source>The infusion was never started</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Die Infusion wurde nie begonnen</translation>
    </message>
    <message>
      <location filename="../../ui/archive/facts.py" />
      <source>Not started yet</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Noch nicht begonnen</translation>
    </message>
    <message>
      <location filename="../../ui/archive/facts.py" />
      <source>No device was given</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Kein Spray wurde gegeben</translation>
    </message>
    <message>
      <location filename="../../ui/archive/facts.py" />
      <source>running</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>läuft</translation>
    </message>
    <message>
      <location filename="../../ui/archive/facts.py" />
      <source>ordered {0} min by {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>angeordnet {0} min von {1}</translation>
    </message>
    <message>
      <location filename="../../ui/archive/facts.py" />
      <source>{0} mg by recorded rate</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} mg nach erfasster Rate</translation>
    </message>
    <message>
      <location filename="../../ui/archive/facts.py" />
      <source>ordered a stay of {0} min by {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} min Aufenthalt, angeordnet von {1}</translation>
    </message>
    <message>
      <location filename="../../ui/archive/facts.py" />
      <source>strength not recorded</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Stärke nicht erfasst</translation>
    </message>
    <message>
      <location filename="../../ui/archive/facts.py" />
      <location filename="../../ui/chair/header.py" />
      <location filename="../../ui/patient/plan_words.py" />
      <location filename="../../ui/patient/visits.py" />
      <location filename="../../ui/series/present.py" />
      <location filename="../../ui/start/dose.py" />
      <source>{0} mg</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} mg</translation>
    </message>
    <message>
      <location filename="../../ui/archive/facts.py" />
      <source>, lot {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>, Charge {0}</translation>
    </message>
    <message>
      <location filename="../../ui/archive/facts.py" />
      <source>1 check</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>1 Kontrolle</translation>
    </message>
    <message>
      <location filename="../../ui/archive/facts.py" />
      <source>{0} checks</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} Kontrollen</translation>
    </message>
    <message>
      <location filename="../../ui/archive/facts.py" />
      <source>{0}, {1} missed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}, {1} versäumt</translation>
    </message>
    <message>
      <location filename="../../ui/archive/facts.py" />
      <source>and {0} more</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>und {0} weitere</translation>
    </message>
    <message>
      <location filename="../../ui/archive/facts.py" />
      <source>No alert of a value</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Kein Alarm zu einem Wert</translation>
    </message>
    <message>
      <location filename="../../ui/archive/facts.py" />
      <source>, answered after {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>, beantwortet nach {0}</translation>
    </message>
    <message>
      <location filename="../../ui/archive/facts.py" />
      <source>{0} criteria not met</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} Kriterien nicht erfüllt</translation>
    </message>
    <message>
      <location filename="../../ui/archive/facts.py" />
      <source>All criteria met</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Alle Kriterien erfüllt</translation>
    </message>
    <message>
      <location filename="../../ui/archive/facts.py" />
      <source>Amended since</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Seither berichtigt</translation>
    </message>
    <message>
      <location filename="../../ui/archive/facts.py" />
      <source>Nurse: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Pflegekraft: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/archive/facts.py" />
      <source>Facts of the chosen session</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Angaben zur gewählten Sitzung</translation>
    </message>
    <message>
      <location filename="../../ui/archive/finder.py" />
      <source>Name, MRN or date</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Name, Pat.-Nr. oder Datum</translation>
    </message>
    <message>
      <location filename="../../ui/archive/finder.py" />
      <source>Search</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Suche</translation>
    </message>
    <message>
      <location filename="../../ui/archive/finder.py" />
      <source>Clear the search</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Suche leeren</translation>
    </message>
    <message>
      <location filename="../../ui/archive/finder.py" />
      <source>Export list</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Liste ausgeben</translation>
    </message>
    <message>
      <location filename="../../ui/archive/finder.py" />
      <source>Write the listed sessions</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Die Sitzungen der Liste schreiben</translation>
    </message>
    <message>
      <location filename="../../ui/archive/finder.py" />
      <source>Show</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Zeigen</translation>
    </message>
    <message>
      <location filename="../../ui/archive/finder.py" />
      <source>Every protocol</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Jedes Protokoll</translation>
    </message>
    <message>
      <location filename="../../ui/archive/finder.py" />
      <source>Sessions, newest first</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sitzungen, neueste zuerst</translation>
    </message>
    <message>
      <location filename="../../ui/archive/finder.py" />
      <source>Compare</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Vergleichen</translation>
    </message>
    <message>
      <location filename="../../ui/archive/finder.py" />
      <source>Compare two sessions</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Zwei Sitzungen vergleichen</translation>
    </message>
    <message>
      <location filename="../../ui/archive/finder.py" />
      <source>Verify all</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Alle prüfen</translation>
    </message>
    <message>
      <location filename="../../ui/archive/finder.py" />
      <source>Verify all sessions</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Alle Sitzungen prüfen</translation>
    </message>
    <message>
      <location filename="../../ui/archive/finder.py" />
      <source>All</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Alle</translation>
    </message>
    <message>
      <location filename="../../ui/archive/finder.py" />
      <source>This week</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Diese Woche</translation>
    </message>
    <message>
      <location filename="../../ui/archive/finder.py" />
      <source>With alerts</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Mit Alarmen</translation>
    </message>
    <message>
      <location filename="../../ui/archive/finder.py" />
      <source>Not signed, {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nicht unterschrieben, {0}</translation>
    </message>
    <message>
      <location filename="../../ui/archive/finder.py" />
      <location filename="../../ui/archive/model.py" />
      <source>Not signed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nicht unterschrieben</translation>
    </message>
    <message>
      <location filename="../../ui/archive/finder.py" />
      <location filename="../../ui/archive/model.py" />
      <source>Amended</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Berichtigt</translation>
    </message>
    <message>
      <location filename="../../ui/archive/finder.py" />
      <source>Calls late, {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Anrufe überfällig, {0}</translation>
    </message>
    <message>
      <location filename="../../ui/archive/finder.py" />
      <source>Forms due</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Formulare offen</translation>
    </message>
    <message>
      <location filename="../../ui/archive/finder.py" />
      <source>New patient…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Neuer Patient…</translation>
    </message>
    <message>
      <location filename="../../ui/archive/finder.py" />
      <source>No session matches “{0}”</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Keine Sitzung passt zu „{0}“</translation>
    </message>
    <message>
      <location filename="../../ui/archive/finder.py" />
      <source>Reading the newest…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Neueste werden gelesen…</translation>
    </message>
    <message>
      <location filename="../../ui/archive/finder.py" />
      <source>More than {0} of {1} sessions</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Mehr als {0} von {1} Sitzungen</translation>
    </message>
    <message>
      <location filename="../../ui/archive/finder.py" />
      <source>{0} sessions, all here</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} Sitzungen, alle hier</translation>
    </message>
    <message>
      <location filename="../../ui/archive/finder.py" />
      <source>{0} of {1} sessions</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} von {1} Sitzungen</translation>
    </message>
    <message>
      <location filename="../../ui/archive/model.py" />
      <location filename="../../ui/archive/screen.py" />
      <location filename="../../ui/audit/model.py" />
      <location filename="../../ui/board/screen.py" />
      <location filename="../../ui/start/order_form.py" />
      <source>Patient</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Patient/in</translation>
    </message>
    <message>
      <location filename="../../ui/archive/model.py" />
      <location filename="../../ui/start/order_form.py" />
      <source>MRN</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Pat.-Nr.</translation>
    </message>
    <message>
      <location filename="../../ui/archive/model.py" />
      <source>Worst alert</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Höchster Alarm</translation>
    </message>
    <message>
      <location filename="../../ui/archive/model.py" />
      <location filename="../../ui/discharge/present.py" />
      <location filename="../../ui/settings/sound.py" />
      <source>None</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Keiner</translation>
    </message>
    <message>
      <location filename="../../ui/archive/model.py" />
      <source>Signed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Unterschrieben</translation>
    </message>
    <message>
      <location filename="../../ui/archive/screen.py" />
      <source>Writes the record and opens it</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Schreibt die Akte und öffnet sie</translation>
    </message>
    <message>
      <location filename="../../ui/archive/screen.py" />
      <source>Writes the record</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Schreibt die Akte</translation>
    </message>
    <message>
      <location filename="../../ui/archive/screen.py" />
      <source>Writes the data: all readings as a table</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Schreibt die Daten: alle Messwerte als Tabelle</translation>
    </message>
    <message>
      <location filename="../../ui/archive/screen.py" />
      <source>Shows the pages, to print them</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Zeigt die Seiten zum Drucken</translation>
    </message>
    <message>
      <location filename="../../ui/archive/screen.py" />
      <source>Verify that the session is whole and unchanged</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Prüfen, ob die Sitzung vollständig und unverändert ist</translation>
    </message>
    <message>
      <location filename="../../ui/archive/screen.py" />
      <location filename="../../ui/chair/progress.py" />
      <source>Open the record</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Akte öffnen</translation>
    </message>
    <message>
      <location filename="../../ui/archive/screen.py" />
      <location filename="../../ui/patient/screen.py" />
      <source>Go to the chair</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Zum Platz</translation>
    </message>
    <message>
      <location filename="../../ui/archive/screen.py" />
      <source>Add to it</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nachtrag</translation>
    </message>
    <message>
      <location filename="../../ui/archive/screen.py" />
      <source>Patient’s page</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Patientenseite</translation>
    </message>
    <message>
      <location filename="../../ui/archive/screen.py" />
      <source>Monitoring form</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Überwachungsbogen</translation>
    </message>
    <message>
      <location filename="../../ui/archive/screen.py" />
      <source>PDF</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>PDF</translation>
    </message>
    <message>
      <location filename="../../ui/archive/screen.py" />
      <source>Write the record, PDF</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Akte schreiben, PDF</translation>
    </message>
    <message>
      <location filename="../../ui/archive/screen.py" />
      <location filename="../../ui/first_run/columns.py" />
      <location filename="../../ui/settings/folders.py" />
      <source>Data</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Daten</translation>
    </message>
    <message>
      <location filename="../../ui/archive/screen.py" />
      <source>Write the readings as a table</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Werte als Tabelle schreiben</translation>
    </message>
    <message>
      <location filename="../../ui/archive/screen.py" />
      <location filename="../../ui/month/screen.py" />
      <location filename="../../ui/printing/screen.py" />
      <source>Print</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Drucken</translation>
    </message>
    <message>
      <location filename="../../ui/archive/screen.py" />
      <source>Verify</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Prüfen</translation>
    </message>
    <message>
      <location filename="../../ui/archive/screen.py" />
      <source>Data: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Daten: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/archive/screen.py" />
      <source>Born {0} · MRN {1} · {2}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Geb. {0} · Pat.-Nr. {1} · {2}</translation>
    </message>
    <message>
      <location filename="../../ui/archive/screen.py" />
      <location filename="../../ui/start/last_time.py" />
      <source>Not shown</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nicht gezeigt</translation>
    </message>
    <message>
      <location filename="../../ui/archive/screen.py" />
      <source>Clear the search to see that session in the list</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Die Suche leeren, um diese Sitzung in der Liste zu sehen</translation>
    </message>
    <message>
      <location filename="../../ui/archive/screen.py" />
      <location filename="../../ui/month/screen.py" />
      <source>Written, but nothing on this computer opens it: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Geschrieben, aber nichts auf diesem Computer öffnet sie: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/archive/screen.py" />
      <location filename="../../ui/archive/tools.py" />
      <location filename="../../ui/series/panel.py" />
      <source>Choose a session first</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Zuerst eine Sitzung wählen</translation>
    </message>
    <message>
      <location filename="../../ui/archive/screen.py" />
      <source>This session is still open: correct it at its chair</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Diese Sitzung ist noch offen: am Platz berichtigen</translation>
    </message>
    <message>
      <location filename="../../ui/archive/screen.py" />
      <source>This session has no monitoring form</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Diese Sitzung hat keinen Überwachungsbogen</translation>
    </message>
    <message>
      <location filename="../../ui/archive/screen.py" />
      <source>Writing the record of {0}…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Akte von {0} wird geschrieben…</translation>
    </message>
    <message>
      <location filename="../../ui/archive/screen.py" />
      <source>Record written: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Akte geschrieben: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/archive/screen.py" />
      <source>Record intact: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Akte unversehrt: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/archive/screen.py" />
      <source>it can’t be read</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>nicht lesbar</translation>
    </message>
    <message>
      <location filename="../../ui/archive/screen.py" />
      <source>{0}. File {1}: {2}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}. Datei {1}: {2}</translation>
    </message>
    <message>
      <location filename="../../ui/archive/screen.py" />
      <source>This session is no longer at a chair</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Diese Sitzung ist nicht mehr an einem Platz</translation>
    </message>
    <message>
      <location filename="../../ui/archive/screen.py" />
      <source>an entry is missing, doubled or out of order</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>ein Eintrag fehlt, ist doppelt oder nicht in der Reihe</translation>
    </message>
    <message>
      <location filename="../../ui/archive/screen.py" />
      <source>the content was changed after it was written</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>der Inhalt wurde nach dem Schreiben geändert</translation>
    </message>
    <message>
      <location filename="../../ui/archive/screen.py" />
      <source>it does not follow the entry before it</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>er folgt nicht auf den Eintrag davor</translation>
    </message>
    <message>
      <location filename="../../ui/archive/screen.py" />
      <source>the entries end before the place that was sealed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>die Einträge enden vor der versiegelten Stelle</translation>
    </message>
    <message>
      <location filename="../../ui/archive/screen.py" />
      <source>the entries are not the ones that were sealed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>die Einträge sind nicht die versiegelten</translation>
    </message>
    <message>
      <location filename="../../ui/archive/screen.py" />
      <source>it cannot be read from the disk</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>er lässt sich nicht von der Platte lesen</translation>
    </message>
    <message>
      <location filename="../../ui/archive/screen.py" />
      <source>Record differs from its seal at entry {0}: {1}. Restore a copy from before.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Akte weicht ab Eintrag {0} vom Siegel ab: {1}. Eine frühere Kopie wiederherstellen.</translation>
    </message>
    <message>
      <location filename="../../ui/archive/tools.py" />
      <source>The list is being made from the journals: {0} of {1} sessions.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Die Liste wird aus den Journalen aufgebaut: {0} von {1} Sitzungen.</translation>
    </message>
    <message>
      <location filename="../../ui/archive/tools.py" />
      <source>The list is not up to date: {0}. Every session is stored.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Die Liste ist nicht auf dem Stand: {0}. Jede Sitzung ist gespeichert.</translation>
    </message>
    <message>
      <location filename="../../ui/archive/tools.py" />
      <source>The list was made from the journals: {0} sessions.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Die Liste wurde aus den Journalen aufgebaut: {0} Sitzungen.</translation>
    </message>
    <message>
      <location filename="../../ui/archive/tools.py" />
      <source>Verifying…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Wird geprüft…</translation>
    </message>
    <message>
      <location filename="../../ui/archive/tools.py" />
      <source>Verified {0} of {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} von {1} geprüft</translation>
    </message>
    <message>
      <location filename="../../ui/archive/tools.py" />
      <source>Not verified: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nicht geprüft: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/archive/tools.py" />
      <source> and {0} more</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation> und {0} weitere</translation>
    </message>
    <message>
      <location filename="../../ui/archive/tools.py" />
      <source>{0} differ from their seals: {1}. Restore a copy from before.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} weichen von ihren Siegeln ab: {1}. Eine Kopie von vorher zurückholen.</translation>
    </message>
    <message>
      <location filename="../../ui/archive/tools.py" />
      <source>Stopped: {0} of {1} were looked at, all intact</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Angehalten: {0} von {1} wurden geprüft, alle unversehrt</translation>
    </message>
    <message>
      <location filename="../../ui/archive/tools.py" />
      <source>All {0} intact</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Alle {0} unversehrt</translation>
    </message>
    <message>
      <location filename="../../ui/audit/filters.py" />
      <location filename="../../ui/audit/model.py" />
      <source>Person</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Person</translation>
    </message>
    <message>
      <location filename="../../ui/audit/filters.py" />
      <source>Everybody</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Alle</translation>
    </message>
    <message>
      <location filename="../../ui/audit/filters.py" />
      <source>Everything</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Alles</translation>
    </message>
    <message>
      <location filename="../../ui/audit/filters.py" />
      <source>Patient: MRN or session</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Patient: MRN oder Sitzung</translation>
    </message>
    <message>
      <location filename="../../ui/audit/filters.py" />
      <source>whole, as printed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>ganz, wie gedruckt</translation>
    </message>
    <message>
      <location filename="../../ui/audit/filters.py" />
      <location filename="../../ui/door/window.py" />
      <location filename="../../ui/patient/details_sheet.py" />
      <location filename="../../ui/settings/station.py" />
      <location filename="../../ui/shell.py" />
      <source>Day</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Tag</translation>
    </message>
    <message>
      <location filename="../../ui/audit/filters.py" />
      <source>Show all</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Alle zeigen</translation>
    </message>
    <message>
      <location filename="../../ui/audit/filters.py" />
      <source>Look for everything again</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Wieder alles zeigen</translation>
    </message>
    <message>
      <location filename="../../ui/audit/filters.py" />
      <source>like 2026-03-12</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>wie 2026-03-12</translation>
    </message>
    <message>
      <location filename="../../ui/audit/model.py" />
      <location filename="../../ui/patient/details_sheet.py" />
      <source>Time</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Zeit</translation>
    </message>
    <message>
      <location filename="../../ui/audit/model.py" />
      <source>Details</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Einzelheiten</translation>
    </message>
    <message>
      <location filename="../../ui/audit/model.py" />
      <source>the station</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>die Station</translation>
    </message>
    <message>
      <location filename="../../ui/audit/screen.py" />
      <source>Write what is listed as a table</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Die Liste als Tabelle schreiben</translation>
    </message>
    <message>
      <location filename="../../ui/audit/screen.py" />
      <source>Who did what</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Wer was tat</translation>
    </message>
    <message>
      <location filename="../../ui/audit/screen.py" />
      <source>this station’s own log, newest first</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Protokoll dieser Station, Neuestes zuerst</translation>
    </message>
    <message>
      <location filename="../../ui/audit/screen.py" />
      <source>Who did what, newest first</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Wer was tat, Neuestes zuerst</translation>
    </message>
    <message>
      <location filename="../../ui/audit/screen.py" />
      <source>The table is written into</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Tabelle kommt in</translation>
    </message>
    <message>
      <location filename="../../ui/audit/screen.py" />
      <source>Choose another folder</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Anderen Ordner wählen</translation>
    </message>
    <message>
      <location filename="../../ui/audit/screen.py" />
      <location filename="../../ui/settings/ways.py" />
      <source>Back to the settings</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Zurück zu den Einstellungen</translation>
    </message>
    <message>
      <location filename="../../ui/audit/screen.py" />
      <source>Where the table is written to</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Wohin die Tabelle geschrieben wird</translation>
    </message>
    <message>
      <location filename="../../ui/audit/screen.py" />
      <source>Not written: a full path is needed.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nicht geschrieben: ein voller Pfad ist nötig.</translation>
    </message>
    <message>
      <location filename="../../ui/audit/screen.py" />
      <source>Not written: {0}: {1}. Choose another folder.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nicht geschrieben: {0}: {1}. Anderen Ordner wählen.</translation>
    </message>
    <message>
      <location filename="../../ui/audit/screen.py" />
      <location filename="../../ui/month/screen.py" />
      <source>Written: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Geschrieben: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/audit/screen.py" />
      <source>{0} entries, all here</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} Einträge, alle hier</translation>
    </message>
    <message>
      <location filename="../../ui/audit/screen.py" />
      <source>{0} entries so far, more below</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} Einträge bisher, unten mehr</translation>
    </message>
    <message>
      <location filename="../../ui/audit/screen.py" />
      <source>Write as a table</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Als Tabelle schreiben</translation>
    </message>
    <message>
      <location filename="../../ui/audit/screen.py" />
      <source>A charge nurse or a manager sees who did what.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Stationsleitung oder Verwaltung sieht, wer was tat.</translation>
    </message>
    <message>
      <location filename="../../ui/audit/screen.py" />
      <source>There is no such day. Write it like 2026-03-12.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Diesen Tag gibt es nicht. Schreibweise: 2026-03-12.</translation>
    </message>
    <message>
      <location filename="../../ui/audit/screen.py" />
      <source>Looking…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Wird gesucht…</translation>
    </message>
    <message>
      <location filename="../../ui/audit/screen.py" />
      <source>Nothing like this was done here.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nichts dergleichen geschah hier.</translation>
    </message>
    <message>
      <location filename="../../ui/audit/screen.py" />
      <source>Nothing was done here yet.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Hier geschah noch nichts.</translation>
    </message>
    <message>
      <location filename="../../ui/backup_age.py" />
      <source>{0} days old</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} Tage alt</translation>
    </message>
    <message>
      <location filename="../../ui/backup_age.py" />
      <source>{0} h old</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} h alt</translation>
    </message>
    <message>
      <location filename="../../ui/backup_age.py" />
      <source>less than 1 h old</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>weniger als 1 h alt</translation>
    </message>
    <message>
      <location filename="../../ui/backup_age.py" />
      <location filename="../../ui/patient/plan_panel.py" />
      <source>none yet</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>noch keiner</translation>
    </message>
    <message>
      <location filename="../../ui/backup_age.py" />
      <location filename="../../ui/keys/panel.py" />
      <source>of unknown age</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>unklaren Alters</translation>
    </message>
    <message>
      <location filename="../../ui/backup_age.py" />
      <source>Backup {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sicherung {0}</translation>
    </message>
    <message>
      <location filename="../../ui/board/lane.py" />
      <source>Open the chair of this lane</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Den Platz dieser Zeile öffnen</translation>
    </message>
    <message>
      <location filename="../../ui/board/present.py" />
      <location filename="../../ui/chair/empty.py" />
      <location filename="../../ui/sign_in/lanes.py" />
      <location filename="../../ui/tabs.py" />
      <source>Empty</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Leer</translation>
    </message>
    <message>
      <location filename="../../ui/board/present.py" />
      <location filename="../../ui/chair/sheet_more.py" />
      <location filename="../../ui/check/strip.py" />
      <location filename="../../ui/patient/confirm.py" />
      <location filename="../../ui/said.py" />
      <location filename="../../ui/tabs.py" />
      <location filename="../../ui/widgets/tab.py" />
      <source>Chair {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Platz {0}</translation>
    </message>
    <message>
      <location filename="../../ui/board/present.py" />
      <location filename="../../ui/damage.py" />
      <location filename="../../ui/tabs.py" />
      <source>Record not readable</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nicht lesbar</translation>
    </message>
    <message>
      <location filename="../../ui/board/present.py" />
      <location filename="../../ui/tabs.py" />
      <source>By hand</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Von Hand</translation>
    </message>
    <message>
      <location filename="../../ui/board/present.py" />
      <source>look after the patient on paper</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>auf Papier weiterführen</translation>
    </message>
    <message>
      <location filename="../../ui/board/present.py" />
      <source>Before the first device</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Vor dem ersten Spray</translation>
    </message>
    <message>
      <location filename="../../ui/board/present.py" />
      <source>Stay {0} of {1} min</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Aufenthalt {0} von {1} min</translation>
    </message>
    <message>
      <location filename="../../ui/board/present.py" />
      <source>Before infusion</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Vor der Infusion</translation>
    </message>
    <message>
      <location filename="../../ui/board/present.py" />
      <source>Paused at {0} of {1} min</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Pausiert bei {0} von {1} min</translation>
    </message>
    <message>
      <location filename="../../ui/board/present.py" />
      <source>Infusing {0} of {1} min</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Infusion {0} von {1} min</translation>
    </message>
    <message>
      <location filename="../../ui/board/present.py" />
      <source>Recovery {0} min</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Erholung {0} min</translation>
    </message>
    <message>
      <location filename="../../ui/board/present.py" />
      <source>{0} overdue since {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} überfällig seit {1}</translation>
    </message>
    <message>
      <location filename="../../ui/board/present.py" />
      <location filename="../../ui/calls/reached.py" />
      <location filename="../../ui/check/taken.py" />
      <location filename="../../ui/sign_in/present.py" />
      <source>Now</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Jetzt</translation>
    </message>
    <message>
      <location filename="../../ui/board/present.py" />
      <location filename="../../ui/chair/progress.py" />
      <source>Start</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Beginn</translation>
    </message>
    <message>
      <location filename="../../ui/board/present.py" />
      <source>No check planned</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Keine Kontrolle geplant</translation>
    </message>
    <message>
      <location filename="../../ui/board/present.py" />
      <location filename="../../ui/check/phrases.py" />
      <location filename="../../ui/said.py" />
      <location filename="../../ui/tabs.py" />
      <source>{0} check</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Kontrolle {0}</translation>
    </message>
    <message>
      <location filename="../../ui/board/present.py" />
      <source>{0}, {1} of {2} criteria met</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}, {1} von {2} Kriterien erfüllt</translation>
    </message>
    <message>
      <location filename="../../ui/board/present.py" />
      <location filename="../../ui/last_time/words.py" />
      <source>{0} at {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} um {1}</translation>
    </message>
    <message>
      <location filename="../../ui/board/present.py" />
      <source>Due</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Fällig</translation>
    </message>
    <message>
      <location filename="../../ui/board/present.py" />
      <source>Baseline and checklist, {0} left</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ausgangswerte und Checkliste, {0} offen</translation>
    </message>
    <message>
      <location filename="../../ui/board/present.py" />
      <source>Ready to start</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Bereit zum Beginn</translation>
    </message>
    <message>
      <location filename="../../ui/board/present.py" />
      <source>No symptoms</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Keine Symptome</translation>
    </message>
    <message>
      <location filename="../../ui/board/present.py" />
      <source>1st</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>1.</translation>
    </message>
    <message>
      <location filename="../../ui/board/present.py" />
      <source>2nd</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>2.</translation>
    </message>
    <message>
      <location filename="../../ui/board/present.py" />
      <source>3rd</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>3.</translation>
    </message>
    <message>
      <location filename="../../ui/board/present.py" />
      <location filename="../../ui/sign_in/present.py" />
      <source>Chair {0} now</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Platz {0} jetzt</translation>
    </message>
    <message>
      <location filename="../../ui/board/present.py" />
      <source>Unanswered for {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Seit {0} nicht beantwortet</translation>
    </message>
    <message>
      <location filename="../../ui/board/present.py" />
      <location filename="../../ui/chair/drug_forms.py" />
      <location filename="../../ui/said.py" />
      <source>{0}: {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}: {1}</translation>
    </message>
    <message>
      <location filename="../../ui/board/screen.py" />
      <source>Open a chair</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Einen Platz öffnen</translation>
    </message>
    <message>
      <location filename="../../ui/board/screen.py" />
      <source>Lane before and after</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Zeile davor und danach</translation>
    </message>
    <message>
      <location filename="../../ui/board/screen.py" />
      <location filename="../../ui/chair/header.py" />
      <location filename="../../ui/chair/parts.py" />
      <location filename="../../ui/patient/confirm.py" />
      <source>Chair</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Platz</translation>
    </message>
    <message>
      <location filename="../../ui/board/screen.py" />
      <location filename="../../ui/chair/progress.py" />
      <source>Next action</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nächster Schritt</translation>
    </message>
    <message>
      <location filename="../../ui/board/screen.py" />
      <location filename="../../ui/chair/table.py" />
      <location filename="../../ui/protocol/trial_chart.py" />
      <source>BP</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>BD</translation>
    </message>
    <message>
      <location filename="../../ui/board/screen.py" />
      <source>HR</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>HF</translation>
    </message>
    <message>
      <location filename="../../ui/board/screen.py" />
      <source>SpO₂</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>SpO₂</translation>
    </message>
    <message>
      <location filename="../../ui/board/screen.py" />
      <source>Symptom</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Symptom</translation>
    </message>
    <message>
      <location filename="../../ui/board/screen.py" />
      <location filename="../../ui/start/device.py" />
      <location filename="../../ui/start/rate.py" />
      <source>now</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>jetzt</translation>
    </message>
    <message>
      <location filename="../../ui/board/screen.py" />
      <location filename="../../ui/keymap.py" />
      <location filename="../../ui/shell.py" />
      <source>Board</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Übersicht</translation>
    </message>
    <message>
      <location filename="../../ui/calls/answering.py" />
      <source>Emergency service</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Rettungsdienst</translation>
    </message>
    <message>
      <location filename="../../ui/calls/answering.py" />
      <source>“{0}” is no day. Type it as YYYY-MM-DD.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>„{0}“ ist kein Tag. Bitte als JJJJ-MM-TT tippen.</translation>
    </message>
    <message>
      <location filename="../../ui/calls/answering.py" />
      <source>Save call, {0} left</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Speichern, {0} offen</translation>
    </message>
    <message>
      <location filename="../../ui/calls/answering.py" />
      <location filename="../../ui/calls/parts.py" />
      <source>Save call</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Anruf speichern</translation>
    </message>
    <message>
      <location filename="../../ui/calls/answering.py" />
      <source>Saving states that name and birth date were asked and right</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Speichern heißt: Name und Geburtsdatum gefragt und richtig</translation>
    </message>
    <message>
      <location filename="../../ui/calls/answering.py" />
      <source>Not saved yet: whom you reached, and at what time</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Noch nicht gespeichert: wen Sie wann erreicht haben</translation>
    </message>
    <message>
      <location filename="../../ui/calls/answering.py" />
      <source>Not saved yet: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Noch nicht gespeichert: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/calls/done.py" />
      <source>Strike this call…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Anruf streichen…</translation>
    </message>
    <message>
      <location filename="../../ui/calls/done.py" />
      <location filename="../../ui/calls/listing.py" />
      <source>All calls</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Alle Anrufe</translation>
    </message>
    <message>
      <location filename="../../ui/calls/done.py" />
      <source>{0}: {1}, {2}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}: {1}, {2}</translation>
    </message>
    <message>
      <location filename="../../ui/calls/done.py" />
      <source>Wants calls again…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Möchte wieder Anrufe…</translation>
    </message>
    <message>
      <location filename="../../ui/calls/done.py" />
      <source>Has called back: open the sheet</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Hat zurückgerufen: Bogen öffnen</translation>
    </message>
    <message>
      <location filename="../../ui/calls/head.py" />
      <source>Add number</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nummer eintragen</translation>
    </message>
    <message>
      <location filename="../../ui/calls/head.py" />
      <source>Add a number on the patient’s page</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Auf der Seite der Person eine Nummer eintragen</translation>
    </message>
    <message>
      <location filename="../../ui/calls/head.py" />
      <source>Ask for name and birth date first: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Erst Name und Geburtsdatum erfragen: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/calls/head.py" />
      <source>That day</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>An dem Tag</translation>
    </message>
    <message>
      <location filename="../../ui/calls/head.py" />
      <location filename="../../ui/patient/strip.py" />
      <location filename="../../ui/settings/contacts.py" />
      <source>Phone</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Telefon</translation>
    </message>
    <message>
      <location filename="../../ui/calls/head.py" />
      <source>No number kept. Went home with</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Keine Nummer. Heim mit</translation>
    </message>
    <message>
      <location filename="../../ui/calls/head.py" />
      <source>none kept</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>keine hinterlegt</translation>
    </message>
    <message>
      <location filename="../../ui/calls/later.py" />
      <source>In 1 h</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>In 1 Std.</translation>
    </message>
    <message>
      <location filename="../../ui/calls/later.py" />
      <source>In 2 h</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>In 2 Std.</translation>
    </message>
    <message>
      <location filename="../../ui/calls/later.py" />
      <source>Tomorrow, 9:00</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Morgen, 9:00</translation>
    </message>
    <message>
      <location filename="../../ui/calls/listing.py" />
      <source>For the prescriber</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Für die ärztliche Person</translation>
    </message>
    <message>
      <location filename="../../ui/calls/listing.py" />
      <source>Due now, 24–48 h</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Jetzt fällig, 24–48 h</translation>
    </message>
    <message>
      <location filename="../../ui/calls/listing.py" />
      <source>7 days</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>7 Tage</translation>
    </message>
    <message>
      <location filename="../../ui/calls/listing.py" />
      <source>Weekly, to week 12</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Wöchentlich, bis Woche 12</translation>
    </message>
    <message>
      <location filename="../../ui/calls/parts.py" />
      <source>Calls due</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Fällige Anrufe</translation>
    </message>
    <message>
      <location filename="../../ui/calls/parts.py" />
      <location filename="../../ui/calls/screen.py" />
      <source>soonest end of window first</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>frühestes Fristende zuerst</translation>
    </message>
    <message>
      <location filename="../../ui/calls/parts.py" />
      <location filename="../../ui/chair/sheet_words.py" />
      <source>No answer</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Keine Antwort</translation>
    </message>
    <message>
      <location filename="../../ui/calls/parts.py" />
      <source>Call back at…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Zurückrufen um…</translation>
    </message>
    <message>
      <location filename="../../ui/calls/parts.py" />
      <source>Doesn’t want calls</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Möchte keine Anrufe</translation>
    </message>
    <message>
      <location filename="../../ui/calls/parts.py" />
      <source>Rest not asked</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Rest nicht gefragt</translation>
    </message>
    <message>
      <location filename="../../ui/calls/parts.py" />
      <source>Back at…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Später…</translation>
    </message>
    <message>
      <location filename="../../ui/calls/parts.py" />
      <source>No calls</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Keine Anrufe</translation>
    </message>
    <message>
      <location filename="../../ui/calls/parts.py" />
      <source>or at HH:MM</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>oder um HH:MM</translation>
    </message>
    <message>
      <location filename="../../ui/calls/parts.py" />
      <source>{0} tries without an answer: close this call as</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} Versuche ohne Antwort: Anruf abschließen als</translation>
    </message>
    <message>
      <location filename="../../ui/calls/parts.py" />
      <source>Not reached</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nicht erreicht</translation>
    </message>
    <message>
      <location filename="../../ui/calls/parts.py" />
      <source>Would rather not</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Lieber nicht</translation>
    </message>
    <message>
      <location filename="../../ui/calls/parts.py" />
      <source>Writes instead</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Schreibt lieber</translation>
    </message>
    <message>
      <location filename="../../ui/calls/parts.py" />
      <source>No more calls about this session, because</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Keine Anrufe mehr zu dieser Sitzung, weil</translation>
    </message>
    <message>
      <location filename="../../ui/calls/parts.py" />
      <location filename="../../ui/check/foot.py" />
      <source>Wrong patient</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Falsche Person</translation>
    </message>
    <message>
      <location filename="../../ui/calls/parts.py" />
      <source>Answers taken down wrongly</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Antworten falsch aufgenommen</translation>
    </message>
    <message>
      <location filename="../../ui/calls/parts.py" />
      <source>Strike this call, because</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Diesen Anruf streichen, weil</translation>
    </message>
    <message>
      <location filename="../../ui/calls/parts.py" />
      <source>Calls again, because</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Wieder anrufen, weil</translation>
    </message>
    <message>
      <location filename="../../ui/calls/parts.py" />
      <source>Asked for calls</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Hat um Anrufe gebeten</translation>
    </message>
    <message>
      <location filename="../../ui/calls/parts.py" />
      <location filename="../../ui/forms/ask_bar.py" />
      <source>or in words</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>oder in Worten</translation>
    </message>
    <message>
      <location filename="../../ui/calls/reached.py" />
      <source>Self-harm: yes. Stay on the line</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Selbstverletzung: ja. Am Apparat bleiben</translation>
    </message>
    <message>
      <location filename="../../ui/calls/reached.py" />
      <source>Whom you reached</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Wen Sie erreicht haben</translation>
    </message>
    <message>
      <location filename="../../ui/calls/reached.py" />
      <source>or a name</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>oder ein Name</translation>
    </message>
    <message>
      <location filename="../../ui/calls/reached.py" />
      <source>at HH:MM</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>um HH:MM</translation>
    </message>
    <message>
      <location filename="../../ui/calls/reached.py" />
      <source>At what time you reached them</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Wann Sie sie erreicht haben</translation>
    </message>
    <message>
      <location filename="../../ui/calls/reached.py" />
      <location filename="../../ui/calls/rows.py" />
      <location filename="../../ui/widgets/grades.py" />
      <source>Back to the answers</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Zurück zu den Antworten</translation>
    </message>
    <message>
      <location filename="../../ui/calls/rows.py" />
      <source>Earlier…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Früher…</translation>
    </message>
    <message>
      <location filename="../../ui/calls/rows.py" />
      <source>last</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>zuletzt</translation>
    </message>
    <message>
      <location filename="../../ui/calls/rows.py" />
      <location filename="../../ui/chair/header.py" />
      <location filename="../../ui/chair/values.py" />
      <location filename="../../ui/patient/cards.py" />
      <location filename="../../ui/start/order_form.py" />
      <location filename="../../ui/widgets/grades.py" />
      <source>Not asked</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nicht gefragt</translation>
    </message>
    <message>
      <location filename="../../ui/calls/rows.py" />
      <source>{0}: what about</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}: worum es ging</translation>
    </message>
    <message>
      <location filename="../../ui/calls/rows.py" />
      <location filename="../../ui/patient/details_sheet.py" />
      <location filename="../../ui/patient/identity_sheet.py" />
      <location filename="../../ui/start/order_form.py" />
      <source>YYYY-MM-DD</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>JJJJ-MM-TT</translation>
    </message>
    <message>
      <location filename="../../ui/calls/rows.py" />
      <source>What about?</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Worum ging es?</translation>
    </message>
    <message>
      <location filename="../../ui/calls/rows.py" />
      <source>Other, in the note</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Anderes, in der Notiz</translation>
    </message>
    <message>
      <location filename="../../ui/calls/screen.py" />
      <source>Calls due, {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Fällige Anrufe, {0}</translation>
    </message>
    <message>
      <location filename="../../ui/calls/screen.py" />
      <source>Done today</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Heute erledigt</translation>
    </message>
    <message>
      <location filename="../../ui/calls/screen.py" />
      <source>the last one first</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>die letzten zuerst</translation>
    </message>
    <message>
      <location filename="../../ui/calls/screen.py" />
      <source>Back to the calls due</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Zurück zu den fälligen Anrufen</translation>
    </message>
    <message>
      <location filename="../../ui/calls/screen.py" />
      <source>Nothing is done yet today.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Heute ist noch nichts erledigt.</translation>
    </message>
    <message>
      <location filename="../../ui/calls/screen.py" />
      <source>Type the time at which you reached somebody, as HH:MM.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Tippen Sie die Zeit, zu der Sie jemanden erreicht haben, als HH:MM.</translation>
    </message>
    <message>
      <location filename="../../ui/calls/screen.py" />
      <source>No answer. Call again</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Keine Antwort. Wieder anrufen</translation>
    </message>
    <message>
      <location filename="../../ui/calls/screen.py" />
      <source>Call back</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Zurückrufen</translation>
    </message>
    <message>
      <location filename="../../ui/calls/screen.py" />
      <source>Not recorded: “{0}” is no time. Type it as HH:MM.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nicht aufgezeichnet: „{0}“ ist keine Zeit. Bitte als HH:MM tippen.</translation>
    </message>
    <message>
      <location filename="../../ui/calls/sheet.py" />
      <source>Mark the question as not asked</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Die Frage als nicht gestellt markieren</translation>
    </message>
    <message>
      <location filename="../../ui/calls/sheet.py" />
      <location filename="../../ui/chair/actions.py" />
      <location filename="../../ui/chair/sheet_words.py" />
      <location filename="../../ui/keymap.py" />
      <location filename="../../ui/patient/details_sheet.py" />
      <source>Note</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Notiz</translation>
    </message>
    <message>
      <location filename="../../ui/calls/sheet.py" />
      <source>Anything else</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sonst noch</translation>
    </message>
    <message>
      <location filename="../../ui/calls/task.py" />
      <location filename="../../ui/check/strip.py" />
      <source>not asked</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>nicht gefragt</translation>
    </message>
    <message>
      <location filename="../../ui/calls/task.py" />
      <source>Note: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Notiz: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/calls/task.py" />
      <source>Reached {0} at {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} erreicht um {1}</translation>
    </message>
    <message>
      <location filename="../../ui/calls/task.py" />
      <source>What follows from it</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Was daraus folgt</translation>
    </message>
    <message>
      <location filename="../../ui/calls/task.py" />
      <source>Called back, seen, referred</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Zurückgerufen, gesehen, überwiesen</translation>
    </message>
    <message>
      <location filename="../../ui/calls/task.py" />
      <source>A prescriber takes note</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ärztlich zur Kenntnis nehmen</translation>
    </message>
    <message>
      <location filename="../../ui/calls/task.py" />
      <location filename="../../ui/first_run/key.py" />
      <source>Later</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Später</translation>
    </message>
    <message>
      <location filename="../../ui/calls/task.py" />
      <source>Told to {0}, {1} {2}. MRN {3}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Gesagt zu {0}, {1} {2}. MRN {3}</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <location filename="../../ui/patient/series.py" />
      <location filename="../../ui/series/present.py" />
      <source>today</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>heute</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>yesterday</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>gestern</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <location filename="../../ui/patient/series.py" />
      <source>tomorrow</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>morgen</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <location filename="../../ui/patient/series.py" />
      <location filename="../../ui/series/present.py" />
      <source>Session {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sitzung {0}</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>{0}, ended {1} {2}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}, Ende {1} {2}</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>week {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Woche {0}</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>late since {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>überfällig seit {0}</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>until {0} {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>bis {0} {1}</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>this week</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>diese Woche</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>last call missed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>letzter Anruf entfiel</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>first call</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>erster Anruf</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>answers after {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>erreichbar ab {0}</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>again at {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>wieder um {0}</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>asked for a call {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>bat um Anruf {0}</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>no answer {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>keine Antwort {0}</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>not reached</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>nicht erreicht</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>no calls wanted</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>keine Anrufe gewünscht</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>Done today, {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Heute erledigt, {0}</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>{0} not reached</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} nicht erreicht</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>Nobody is to be called now.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Jetzt ist niemand anzurufen.</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>Nobody is to be called before {0}.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Vor {0} ist niemand anzurufen.</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>If self-harm is “yes”: stay on the line.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Bei Selbstverletzung „ja“: am Apparat bleiben.</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>Prescriber: {0}, {1}.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ärztlich: {0}, {1}.</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>Emergency: {0}.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Notruf: {0}.</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>No numbers are kept: add them in Settings.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Keine Nummern hinterlegt: in den Einstellungen ergänzen.</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>The sheet then asks whom you reached. It sends nothing itself.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Der Bogen fragt dann, wen Sie erreicht haben. Er sendet selbst nichts.</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>Session of {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sitzung vom {0}</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>Session {0} of {1}, {2}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sitzung {0} von {1}, {2}</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>Pain {0} before</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Schmerz {0} davor</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>Pain was not asked</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Schmerz nicht erfragt</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>Pain {0} at {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Schmerz {0} bei {1}</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>the end</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ende</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>Pain {0} before, {1} at {2}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Schmerz {0} davor, {1} bei {2}</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>BP to {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>BD bis {0}</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>Highest BP {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Höchster BD {0}</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>nausea {0} at {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Übelkeit {0} bei {1}</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>a check</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>einer Kontrolle</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>1 alert</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>1 Alarm</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>{0} alerts</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} Alarme</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>no alerts</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>keine Alarme</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/file.py" />
      <source>Passphrase of the file</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Passphrase der Datei</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/file.py" />
      <source>The certificate as a file (.p12 or .pfx)</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Das Zertifikat als Datei (.p12 oder .pfx)</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/file.py" />
      <source>Certificates (*.p12 *.pfx);;All files (*)</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Zertifikate (*.p12 *.pfx);;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/first.py" />
      <source>Certificate that signs records</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Zertifikat für Akten</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/first.py" />
      <source>Without</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ohne</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/first.py" />
      <source>Make one</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Erstellen</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/first.py" />
      <source>File…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Datei…</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/first.py" />
      <location filename="../../ui/certificate/panel.py" />
      <source>Not this one</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nicht diese</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/first.py" />
      <source>made with the board</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>mit der Übersicht</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/first.py" />
      <source>later in Settings, too</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>auch später</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/first.py" />
      <location filename="../../ui/certificate/panel.py" />
      <source>Not saved. What was typed is still here. Try again.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nicht gespeichert. Das Eingegebene ist noch da. Erneut versuchen.</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/panel.py" />
      <source>Signing records</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Akten signieren</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/panel.py" />
      <source>Make one for the clinic</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Eines für die Klinik machen</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/panel.py" />
      <source>Tap again to make it</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Zum Machen erneut tippen</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/panel.py" />
      <source>From a file…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Aus Datei…</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/panel.py" />
      <source>Save for readers…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Für Leser sichern…</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/panel.py" />
      <location filename="../../ui/dialogs.py" />
      <source>Use this file</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Diese Datei nehmen</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/panel.py" />
      <source>Time-stamp server, if you have one</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Zeitstempel-Server, falls vorhanden</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/panel.py" />
      <source>can’t be used</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>nicht nutzbar</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/panel.py" />
      <location filename="../../ui/chair/sheet_pump.py" />
      <location filename="../../ui/month/present.py" />
      <location filename="../../ui/patient/plan_sheet.py" />
      <location filename="../../ui/patient/visits.py" />
      <location filename="../../ui/protocol/limits.py" />
      <location filename="../../ui/protocol/numbers.py" />
      <location filename="../../ui/protocol/questions.py" />
      <location filename="../../ui/protocol/tryout.py" />
      <location filename="../../ui/protocol/words.py" />
      <source>none</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>keine</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/panel.py" />
      <source>Records are written without a signature on the file.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Akten werden ohne Signatur der Datei geschrieben.</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/panel.py" />
      <source>People sign with their PIN either way. A certificate shows besides that the PDF was not changed since. It is the clinic’s, not a person’s.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Personen unterschreiben so oder so mit PIN. Ein Zertifikat zeigt außerdem, dass das PDF seither nicht geändert wurde. Es gehört der Klinik, keiner Person.</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/panel.py" />
      <source>expired {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>abgelaufen {0}</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/panel.py" />
      <source>Expired on {0}: records are written unsigned. Set up a new one.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Abgelaufen am {0}: Akten werden unsigniert geschrieben. Ein neues einrichten.</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/panel.py" />
      <source>good until {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>gültig bis {0}</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/panel.py" />
      <source>Records are signed for {0}.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Akten werden für {0} signiert.</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/panel.py" />
      <source> {0} days left: get a new one.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation> Noch {0} Tage: ein neues besorgen.</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/panel.py" />
      <source>the clinic itself</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>die Klinik selbst</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/panel.py" />
      <source>Issued by {0}. {1}. Fingerprint (SHA-256) {2}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ausgestellt von {0}. {1}. Fingerabdruck (SHA-256) {2}</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/panel.py" />
      <source>Make a new one</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ein neues machen</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/panel.py" />
      <source>Tap again: replaces this one</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Erneut tippen: ersetzt dieses</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/panel.py" />
      <location filename="../../ui/first_run/screen.py" />
      <source>Making a certificate…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Zertifikat wird gemacht…</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/panel.py" />
      <source>Reading the file…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Datei wird gelesen…</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/panel.py" />
      <source>In force. Records are signed with it from now on.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>In Kraft. Akten werden ab jetzt damit signiert.</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/panel.py" />
      <source>Write the certificate, without its key, for whoever verifies records</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Das Zertifikat ohne Schlüssel schreiben, für alle, die Akten prüfen</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/panel.py" />
      <source>Saved: {0}. It holds no secret.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Gespeichert: {0}. Es enthält kein Geheimnis.</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/panel.py" />
      <source>begins with https:// or http://</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>beginnt mit https:// oder http://</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/panel.py" />
      <source>Not saved: this is no address of a server. Type it again.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nicht gespeichert: das ist keine Serveradresse. Erneut eingeben.</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/panel.py" />
      <source>saved</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>gespeichert</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/screen.py" />
      <source>Back to Settings</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Zu den Einstellungen</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/screen.py" />
      <source>Each change is in force at once</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Jede Änderung gilt sofort</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/screen.py" />
      <source>Changes are journaled</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Änderungen stehen im Journal</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/screen.py" />
      <source>What a signature says</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Was eine Signatur sagt</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/screen.py" />
      <source>The file was not changed.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Die Datei wurde nicht geändert.</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/screen.py" />
      <source>One changed letter anywhere, and the signature no longer holds.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ein geänderter Buchstabe, und die Signatur gilt nicht mehr.</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/screen.py" />
      <source>It came from the clinic.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sie kam von der Klinik.</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/screen.py" />
      <source>The certificate is the clinic’s. People sign with their PIN; for whom the clinic signs stands in each signature.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Das Zertifikat gehört der Klinik. Personen unterschreiben mit PIN; für wen die Klinik signiert, steht in jeder Signatur.</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/screen.py" />
      <source>Readers have to know the certificate.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Leser müssen das Zertifikat kennen.</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/screen.py" />
      <source>One that the clinic made itself is unknown to others until they are given it. One from a certificate authority is known to whoever knows the authority.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ein selbst gemachtes ist anderen unbekannt, bis sie es bekommen. Eines von einer Zertifizierungsstelle kennt, wer die Stelle kennt.</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/screen.py" />
      <source>A time-stamp server says when.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ein Zeitstempel-Server sagt, wann.</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/screen.py" />
      <source>Without one, the time is that of this computer. Only a fingerprint of the record is sent there, never the record.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ohne ihn gilt die Zeit dieses Computers. Nur ein Fingerabdruck der Akte wird gesendet, nie die Akte.</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/screen.py" />
      <source>An expired certificate stops nothing.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ein abgelaufenes Zertifikat hält nichts auf.</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/screen.py" />
      <source>Records are then written unsigned, and it is said.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Akten werden dann unsigniert geschrieben, und es wird gesagt.</translation>
    </message>
    <message>
      <location filename="../../ui/chair/actions.py" />
      <source>Practice. No pump, no patient</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Übung. Keine Pumpe, kein Mensch</translation>
    </message>
    <message>
      <location filename="../../ui/chair/actions.py" />
      <source>Do it at the pump, then record it here</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>An der Pumpe tun, dann hier erfassen</translation>
    </message>
    <message>
      <location filename="../../ui/chair/actions.py" />
      <source>Practice. No patient</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Übung. Kein Mensch</translation>
    </message>
    <message>
      <location filename="../../ui/chair/actions.py" />
      <source>No pump. A further device is recorded under More</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Keine Pumpe. Weitere Sprays unter Mehr erfassen</translation>
    </message>
    <message>
      <location filename="../../ui/chair/actions.py" />
      <source>Paused</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Pausiert</translation>
    </message>
    <message>
      <location filename="../../ui/chair/actions.py" />
      <location filename="../../ui/chair/sheet_pump.py" />
      <source>Resumed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Fortgesetzt</translation>
    </message>
    <message>
      <location filename="../../ui/chair/actions.py" />
      <location filename="../../ui/chair/sheet_pump.py" />
      <source>Restarted</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Neu begonnen</translation>
    </message>
    <message>
      <location filename="../../ui/chair/actions.py" />
      <location filename="../../ui/chair/sheet_pump.py" />
      <location filename="../../ui/keymap.py" />
      <source>Slowed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Verlangsamt</translation>
    </message>
    <message>
      <location filename="../../ui/chair/actions.py" />
      <location filename="../../ui/chair/sheet_pump.py" />
      <location filename="../../ui/keymap.py" />
      <source>Stopped</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Beendet</translation>
    </message>
    <message>
      <location filename="../../ui/chair/actions.py" />
      <location filename="../../ui/chair/sheet_medicine.py" />
      <location filename="../../ui/keymap.py" />
      <source>Medication</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Medikament</translation>
    </message>
    <message>
      <location filename="../../ui/chair/actions.py" />
      <location filename="../../ui/chair/course.py" />
      <location filename="../../ui/check/phrases.py" />
      <location filename="../../ui/discharge/parts.py" />
      <location filename="../../ui/keymap.py" />
      <source>Extra check</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Extra-Kontrolle</translation>
    </message>
    <message>
      <location filename="../../ui/chair/actions.py" />
      <location filename="../../ui/chair/sheet_words.py" />
      <location filename="../../ui/keymap.py" />
      <source>Call prescriber</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Arzt rufen</translation>
    </message>
    <message>
      <location filename="../../ui/chair/actions.py" />
      <location filename="../../ui/chair/sheet_more.py" />
      <source>More</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Mehr</translation>
    </message>
    <message>
      <location filename="../../ui/chair/course.py" />
      <source>Readings over time; Left and Right walk them</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Werte im Verlauf; Links und Rechts gehen sie durch</translation>
    </message>
    <message>
      <location filename="../../ui/chair/course.py" />
      <location filename="../../ui/chair/progress.py" />
      <source>Before the start</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Vor dem Beginn</translation>
    </message>
    <message>
      <location filename="../../ui/chair/course.py" />
      <location filename="../../ui/start/device.py" />
      <source>First device</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Erstes Spray</translation>
    </message>
    <message>
      <location filename="../../ui/chair/course.py" />
      <source>First of {0} devices</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Erstes von {0} Sprays</translation>
    </message>
    <message>
      <location filename="../../ui/chair/course.py" />
      <location filename="../../ui/protocol/schedule.py" />
      <source>Infusion, {0} min</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Infusion, {0} min</translation>
    </message>
    <message>
      <location filename="../../ui/chair/course.py" />
      <location filename="../../ui/protocol/schedule.py" />
      <source>Recovery</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Erholung</translation>
    </message>
    <message>
      <location filename="../../ui/chair/course.py" />
      <source>{0} checks done</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} Kontrollen erledigt</translation>
    </message>
    <message>
      <location filename="../../ui/chair/course.py" />
      <location filename="../../ui/check/ask_panel.py" />
      <source>Base</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ausg.</translation>
    </message>
    <message>
      <location filename="../../ui/chair/course.py" />
      <location filename="../../ui/start/limits.py" />
      <source>Baseline</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ausgangswert</translation>
    </message>
    <message>
      <location filename="../../ui/chair/course.py" />
      <location filename="../../ui/check/phrases.py" />
      <source>Repeat {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} wiederholen</translation>
    </message>
    <message>
      <location filename="../../ui/chair/course.py" />
      <source>{0} crit.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} krit.</translation>
    </message>
    <message>
      <location filename="../../ui/chair/course.py" />
      <source>{0} caut.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} Vors.</translation>
    </message>
    <message>
      <location filename="../../ui/chair/drug_forms.py" />
      <location filename="../../ui/chair/sheet_device.py" />
      <location filename="../../ui/chair/sheet_more.py" />
      <location filename="../../ui/patient/plan_words.py" />
      <location filename="../../ui/start/device.py" />
      <source>mg</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>mg</translation>
    </message>
    <message>
      <location filename="../../ui/chair/drug_forms.py" />
      <source>Ketamine</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ketamin</translation>
    </message>
    <message>
      <location filename="../../ui/chair/drug_forms.py" />
      <source>Esketamine</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Esketamin</translation>
    </message>
    <message>
      <location filename="../../ui/chair/drug_forms.py" />
      <source>Drug</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Mittel</translation>
    </message>
    <message>
      <location filename="../../ui/chair/drug_forms.py" />
      <location filename="../../ui/chair/happened.py" />
      <location filename="../../ui/chair/sheet_medicine.py" />
      <source>Other…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Andere…</translation>
    </message>
    <message>
      <location filename="../../ui/chair/drug_forms.py" />
      <source>Drug, by name</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Mittel, mit Namen</translation>
    </message>
    <message>
      <location filename="../../ui/chair/drug_forms.py" />
      <location filename="../../ui/chair/sheet_device.py" />
      <location filename="../../ui/start/device.py" />
      <source>Lot</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Charge</translation>
    </message>
    <message>
      <location filename="../../ui/chair/drug_forms.py" />
      <source>on the label</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>auf dem Etikett</translation>
    </message>
    <message>
      <location filename="../../ui/chair/drug_forms.py" />
      <source>Drawn up, mg</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Aufgezogen, mg</translation>
    </message>
    <message>
      <location filename="../../ui/chair/drug_forms.py" />
      <source>mg drawn</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>mg aufgezogen</translation>
    </message>
    <message>
      <location filename="../../ui/chair/drug_forms.py" />
      <source>drug</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Mittel</translation>
    </message>
    <message>
      <location filename="../../ui/chair/drug_forms.py" />
      <source>lot</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Charge</translation>
    </message>
    <message>
      <location filename="../../ui/chair/drug_forms.py" />
      <source>Out of</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Aus</translation>
    </message>
    <message>
      <location filename="../../ui/chair/drug_forms.py" />
      <source>Wasted, mg</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Verworfen, mg</translation>
    </message>
    <message>
      <location filename="../../ui/chair/drug_forms.py" />
      <source>Why it does not add up</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Warum es nicht aufgeht</translation>
    </message>
    <message>
      <location filename="../../ui/chair/drug_forms.py" />
      <location filename="../../ui/chair/sheet_device.py" />
      <location filename="../../ui/chair/sheet_more.py" />
      <source>mg given</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>mg gegeben</translation>
    </message>
    <message>
      <location filename="../../ui/chair/drug_forms.py" />
      <source>wasted</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>verworfen</translation>
    </message>
    <message>
      <location filename="../../ui/chair/drug_forms.py" />
      <source>out of which</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>woraus</translation>
    </message>
    <message>
      <location filename="../../ui/chair/drug_forms.py" />
      <source>mg wasted</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>mg verworfen</translation>
    </message>
    <message>
      <location filename="../../ui/chair/drug_forms.py" />
      <source>why it does not add up</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>warum es nicht aufgeht</translation>
    </message>
    <message>
      <location filename="../../ui/chair/drug_forms.py" />
      <source>Controlled-drug log</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Betäubungsmittelverzeichnis</translation>
    </message>
    <message>
      <location filename="../../ui/chair/drug_forms.py" />
      <location filename="../../ui/chair/sheet_more.py" />
      <location filename="../../ui/chair/sheet_pump.py" />
      <source>Reason</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Grund</translation>
    </message>
    <message>
      <location filename="../../ui/chair/drug_forms.py" />
      <source>{0}  {1}, {2}, seen by {3}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}  {1}, {2}, gesehen von {3}</translation>
    </message>
    <message>
      <location filename="../../ui/chair/drug_forms.py" />
      <source>{0}. Struck: {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}. Gestrichen: {1}</translation>
    </message>
    <message>
      <location filename="../../ui/chair/drug_forms.py" />
      <source>{0}  of {1}: {2} mg given, {3} mg wasted</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}  von {1}: {2} mg gegeben, {3} mg verworfen</translation>
    </message>
    <message>
      <location filename="../../ui/chair/drug_forms.py" />
      <source>a line to strike</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>eine Zeile zum Streichen</translation>
    </message>
    <message>
      <location filename="../../ui/chair/drug_forms.py" />
      <location filename="../../ui/chair/sheet_more.py" />
      <location filename="../../ui/chair/sheet_pump.py" />
      <location filename="../../ui/chair/sheet_words.py" />
      <source>reason</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Grund</translation>
    </message>
    <message>
      <location filename="../../ui/chair/drug_forms.py" />
      <source>{0} lot {1}, {2} mg</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} Charge {1}, {2} mg</translation>
    </message>
    <message>
      <location filename="../../ui/chair/drug_forms.py" />
      <source>{0}: {1}, {2} mg</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}: {1}, {2} mg</translation>
    </message>
    <message>
      <location filename="../../ui/chair/empty.py" />
      <location filename="../../ui/shell.py" />
      <source>Start session</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sitzung beginnen</translation>
    </message>
    <message>
      <location filename="../../ui/chair/happened.py" />
      <location filename="../../ui/chair/sheet_device.py" />
      <location filename="../../ui/chair/sheet_medicine.py" />
      <location filename="../../ui/chair/sheet_more.py" />
      <location filename="../../ui/chair/sheet_pump.py" />
      <location filename="../../ui/chair/sheet_words.py" />
      <source>Happened at</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Geschehen um</translation>
    </message>
    <message>
      <location filename="../../ui/chair/happened.py" />
      <source>Happened at, hours and minutes</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Geschehen um, Stunden und Minuten</translation>
    </message>
    <message>
      <location filename="../../ui/chair/happened.py" />
      <source>14:05</source>
      <comment>example of a time</comment>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>14:05</translation>
    </message>
    <message>
      <location filename="../../ui/chair/header.py" />
      <location filename="../../ui/settings/contacts.py" />
      <source>Prescriber</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Verordnet von</translation>
    </message>
    <message>
      <location filename="../../ui/chair/header.py" />
      <location filename="../../ui/check/strip.py" />
      <location filename="../../ui/patient/cards.py" />
      <location filename="../../ui/patient/details_sheet.py" />
      <location filename="../../ui/patient/strip.py" />
      <location filename="../../ui/start/order_form.py" />
      <source>Allergies</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Allergien</translation>
    </message>
    <message>
      <location filename="../../ui/chair/header.py" />
      <location filename="../../ui/patient/cards.py" />
      <location filename="../../ui/patient/strip.py" />
      <source>Born {0} ({1} y)</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Geb. {0} ({1} J.)</translation>
    </message>
    <message>
      <location filename="../../ui/chair/header.py" />
      <source>, not signed off</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>, nicht freigegeben</translation>
    </message>
    <message>
      <location filename="../../ui/chair/header.py" />
      <source>Single session</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Einzelne Sitzung</translation>
    </message>
    <message>
      <location filename="../../ui/chair/header.py" />
      <location filename="../../ui/patient/cards.py" />
      <source>Session {0} of {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sitzung {0} von {1}</translation>
    </message>
    <message>
      <location filename="../../ui/chair/header.py" />
      <source>Ketamine IV</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ketamin i.v.</translation>
    </message>
    <message>
      <location filename="../../ui/chair/header.py" />
      <source>{0}, nasal</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}, nasal</translation>
    </message>
    <message>
      <location filename="../../ui/chair/header.py" />
      <source>Ketamine IV {0} mg/mL</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ketamin i.v. {0} mg/mL</translation>
    </message>
    <message>
      <location filename="../../ui/chair/header.py" />
      <source>at {0} mL/h</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>mit {0} mL/h</translation>
    </message>
    <message>
      <location filename="../../ui/chair/header.py" />
      <location filename="../../ui/patient/cards.py" />
      <source>As ordered</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Wie angeordnet</translation>
    </message>
    <message>
      <location filename="../../ui/chair/header.py" />
      <location filename="../../ui/shell.py" />
      <source>TRAINING</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>ÜBUNG</translation>
    </message>
    <message>
      <location filename="../../ui/chair/header.py" />
      <location filename="../../ui/patient/strip.py" />
      <source>Not weighed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nicht gewogen</translation>
    </message>
    <message>
      <location filename="../../ui/chair/header.py" />
      <source>{0} kg</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} kg</translation>
    </message>
    <message>
      <location filename="../../ui/chair/header.py" />
      <location filename="../../ui/patient/cards.py" />
      <location filename="../../ui/patient/details_sheet.py" />
      <location filename="../../ui/start/order_form.py" />
      <source>None known</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Keine bekannt</translation>
    </message>
    <message>
      <location filename="../../ui/chair/keys.py" />
      <location filename="../../ui/widgets/keypad.py" />
      <source>Delete last digit</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Letzte Ziffer löschen</translation>
    </message>
    <message>
      <location filename="../../ui/chair/keys.py" />
      <location filename="../../ui/widgets/keypad.py" />
      <source>Decimal point</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Dezimalzeichen</translation>
    </message>
    <message>
      <location filename="../../ui/chair/notices.py" />
      <source>Open draft</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Entwurf öffnen</translation>
    </message>
    <message>
      <location filename="../../ui/chair/notices.py" />
      <source>Say why {0} was missed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Grund: {0} versäumt</translation>
    </message>
    <message>
      <location filename="../../ui/chair/notices.py" />
      <source>Discharge, {0} of {1} met</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Entlassung, {0} von {1} erfüllt</translation>
    </message>
    <message>
      <location filename="../../ui/chair/notices.py" />
      <source>Correct a reading</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Wert berichtigen</translation>
    </message>
    <message>
      <location filename="../../ui/chair/notices.py" />
      <source>Chairside stopped at {0} and was back at {1}. Nothing saved was lost.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Chairside stand um {0} und lief um {1} wieder. Nichts Gespeichertes ging verloren.</translation>
    </message>
    <message>
      <location filename="../../ui/chair/notices.py" />
      <source>Countdowns are not affected. Both times are kept.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Countdowns sind nicht betroffen. Beide Zeiten bleiben erhalten.</translation>
    </message>
    <message>
      <location filename="../../ui/chair/notices.py" />
      <source>The computer clock went on {0}.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Die Uhr des Computers ging um {0} vor.</translation>
    </message>
    <message>
      <location filename="../../ui/chair/notices.py" />
      <source>The computer clock went back {0}.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Die Uhr des Computers ging um {0} zurück.</translation>
    </message>
    <message>
      <location filename="../../ui/chair/notices.py" />
      <source>{0} h</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} h</translation>
    </message>
    <message>
      <location filename="../../ui/chair/notices.py" />
      <source>Planned end {0}: record the end</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Geplantes Ende {0}: Ende erfassen</translation>
    </message>
    <message>
      <location filename="../../ui/chair/notices.py" />
      <source>Check begun at {0}, {1} answers kept as a draft</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Kontrolle begonnen um {0}, {1} Antworten als Entwurf behalten</translation>
    </message>
    <message>
      <location filename="../../ui/chair/notices.py" />
      <source>Drug log: {0} mg of lot {1} not accounted for. It is behind More.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Verzeichnis: {0} mg der Charge {1} ohne Verbleib. Es liegt unter Mehr.</translation>
    </message>
    <message>
      <location filename="../../ui/chair/notices.py" />
      <source>No baseline: {0} can't be judged</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Kein Ausgangswert: {0} nicht zu beurteilen</translation>
    </message>
    <message>
      <location filename="../../ui/chair/notices.py" />
      <source>Overdue since {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Überfällig seit {0}</translation>
    </message>
    <message>
      <location filename="../../ui/chair/notices.py" />
      <source>{0} check stays at {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Kontrolle {0} bleibt um {1}</translation>
    </message>
    <message>
      <location filename="../../ui/chair/notices.py" />
      <source>On time until {0}, then counted as overdue</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Pünktlich bis {0}, danach überfällig</translation>
    </message>
    <message>
      <location filename="../../ui/chair/progress.py" />
      <source>Since 1st device</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Seit 1. Spray</translation>
    </message>
    <message>
      <location filename="../../ui/chair/progress.py" />
      <source>Elapsed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Verstrichen</translation>
    </message>
    <message>
      <location filename="../../ui/chair/progress.py" />
      <source>Since the end</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Seit dem Ende</translation>
    </message>
    <message>
      <location filename="../../ui/chair/progress.py" />
      <source>Planned</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Geplant</translation>
    </message>
    <message>
      <location filename="../../ui/chair/progress.py" />
      <source>Remaining</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Noch</translation>
    </message>
    <message>
      <location filename="../../ui/chair/progress.py" />
      <source>Past the end</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nach dem Ende</translation>
    </message>
    <message>
      <location filename="../../ui/chair/progress.py" />
      <source>{0} of {1} minutes infused</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} von {1} Minuten infundiert</translation>
    </message>
    <message>
      <location filename="../../ui/chair/progress.py" />
      <source>{0} of {1} minutes of the stay</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} von {1} Minuten Aufenthalt</translation>
    </message>
    <message>
      <location filename="../../ui/chair/progress.py" />
      <location filename="../../ui/leave.py" />
      <source>Stay</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Bleiben</translation>
    </message>
    <message>
      <location filename="../../ui/chair/progress.py" />
      <source>Of the stay left</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Noch Aufenthalt</translation>
    </message>
    <message>
      <location filename="../../ui/chair/progress.py" />
      <source>Past the stay</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nach Aufenthalt</translation>
    </message>
    <message>
      <location filename="../../ui/chair/progress.py" />
      <source>Not started</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nicht begonnen</translation>
    </message>
    <message>
      <location filename="../../ui/chair/progress.py" />
      <source>mg not known</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>mg nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../ui/chair/progress.py" />
      <source>{0} mg given</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} mg gegeben</translation>
    </message>
    <message>
      <location filename="../../ui/chair/progress.py" />
      <source>{0} of {1} mg given</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} von {1} mg gegeben</translation>
    </message>
    <message>
      <location filename="../../ui/chair/progress.py" />
      <source>paused</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>pausiert</translation>
    </message>
    <message>
      <location filename="../../ui/chair/progress.py" />
      <location filename="../../ui/tabs.py" />
      <source>Closed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Abgeschlossen</translation>
    </message>
    <message>
      <location filename="../../ui/chair/progress.py" />
      <source>Next check</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nächste Kontrolle</translation>
    </message>
    <message>
      <location filename="../../ui/chair/progress.py" />
      <source>Prepare the start</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Beginn vorbereiten</translation>
    </message>
    <message>
      <location filename="../../ui/chair/progress.py" />
      <source>Enter {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} eingeben</translation>
    </message>
    <message>
      <location filename="../../ui/chair/progress.py" />
      <source>Session closed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sitzung abgeschlossen</translation>
    </message>
    <message>
      <location filename="../../ui/chair/progress.py" />
      <source>{0} left</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>noch {0}</translation>
    </message>
    <message>
      <location filename="../../ui/chair/progress.py" />
      <source>ready</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>bereit</translation>
    </message>
    <message>
      <location filename="../../ui/chair/progress.py" />
      <source>Before the start, {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Vor dem Beginn, {0}</translation>
    </message>
    <message>
      <location filename="../../ui/chair/progress.py" />
      <location filename="../../ui/protocol/numbers.py" />
      <location filename="../../ui/sign_in/present.py" />
      <location filename="../../ui/tabs.py" />
      <source>Before</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Vorher</translation>
    </message>
    <message>
      <location filename="../../ui/chair/progress.py" />
      <source>no due time</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>ohne Fälligkeit</translation>
    </message>
    <message>
      <location filename="../../ui/chair/progress.py" />
      <location filename="../../ui/series/present.py" />
      <source>due {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>fällig {0}</translation>
    </message>
    <message>
      <location filename="../../ui/chair/progress.py" />
      <source>{0}, due since {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}, fällig seit {1}</translation>
    </message>
    <message>
      <location filename="../../ui/chair/progress.py" />
      <source>{0}, {1} left, due {2}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}, noch {1}, fällig {2}</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet.py" />
      <location filename="../../ui/patient/sheet.py" />
      <source>Sheet: record, or what is missing</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Blatt: eintragen, oder was fehlt</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet.py" />
      <location filename="../../ui/check/foot.py" />
      <location filename="../../ui/patient/sheet.py" />
      <source>Close, draft kept</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Entwurf bleibt</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet.py" />
      <source>answers {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} antwortet</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet.py" />
      <source>Record, {0} left: {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Erfassen, {0} offen: {1}</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet.py" />
      <source>time</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Uhrzeit</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_device.py" />
      <location filename="../../ui/chair/sheet_more.py" />
      <source>Device given</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Spray gegeben</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_device.py" />
      <source>Strength in mg, as it stands on the device</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Stärke in mg, wie auf dem Spray</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_device.py" />
      <source>Lot, as it stands on the device</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Charge, wie auf dem Spray</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_device.py" />
      <source>Lot, if it can be read</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Charge, falls lesbar</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_device.py" />
      <location filename="../../ui/chair/sheet_more.py" />
      <source>{0} mg at {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} mg um {1}</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_drugs.py" />
      <source>Drug log</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Verzeichnis</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_drugs.py" />
      <source>What is logged</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Was eingetragen wird</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_drugs.py" />
      <source>Drawn up</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Aufgezogen</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_drugs.py" />
      <source>Given, wasted</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Gegeben, verworfen</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_drugs.py" />
      <source>Log</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Eintragen</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_drugs.py" />
      <source>Strike line {0}: now the witness</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Zeile {0} streichen: nun Zeugin/Zeuge</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_drugs.py" />
      <source>Now the witness</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nun Zeugin/Zeuge</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_drugs.py" />
      <source>No line yet.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Noch keine Zeile.</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_drugs.py" />
      <source>Nothing drawn up is waiting.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nichts Aufgezogenes wartet.</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_drugs.py" />
      <source>Adds up to {0} mg drawn.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Geht auf: {0} mg aufgezogen.</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_drugs.py" />
      <source>{0} mg more than the {1} mg drawn.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} mg mehr als die {1} mg aufgezogen.</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_drugs.py" />
      <source>{0} mg of the {1} mg drawn is left over.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} mg der {1} mg aufgezogen sind übrig.</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_drugs.py" />
      <location filename="../../ui/chair/sheet_more.py" />
      <source>{0} mg is {1} mL at {2} mg/mL.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} mg sind {1} mL bei {2} mg/mL.</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_drugs.py" />
      <source>By recorded rate: {0} mg.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nach erfasster Rate: {0} mg.</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_drugs.py" />
      <source>Witness: another person’s PIN</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Zeugin/Zeuge: PIN einer anderen Person</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_medicine.py" />
      <source>Medicine</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Medikament</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_medicine.py" />
      <source>Dose, as given</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Dosis, wie gegeben</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_medicine.py" />
      <source>Unit</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Einheit</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_medicine.py" />
      <source>Route</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Weg</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_medicine.py" />
      <location filename="../../ui/start/order_form.py" />
      <source>Ordered by</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Angeordnet von</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_medicine.py" />
      <source>Ordered by, name or standing order</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Angeordnet von, Name oder Dauerordnung</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_medicine.py" />
      <source>Standing</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Dauerordnung</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_medicine.py" />
      <source>Allergies not asked</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Allergien nicht erfragt</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_medicine.py" />
      <source>Which order</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Welche Anordnung</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_medicine.py" />
      <location filename="../../ui/dialogs.py" />
      <location filename="../../ui/first_run/columns.py" />
      <location filename="../../ui/patient/identity_sheet.py" />
      <location filename="../../ui/settings/contacts.py" />
      <location filename="../../ui/start/order_form.py" />
      <source>Name</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_medicine.py" />
      <source>medicine</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Medikament</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_medicine.py" />
      <source>dose</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Dosis</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_medicine.py" />
      <source>unit</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Einheit</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_medicine.py" />
      <source>route</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Weg</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_medicine.py" />
      <source>ordered by</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>angeordnet von</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_medicine.py" />
      <source>whose order</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>wessen Anordnung</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_medicine.py" />
      <source>standing order {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Dauerordnung {0}</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_medicine.py" />
      <source>{0}, ordered by {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}, angeordnet von {1}</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <source>Sheet: take one of these</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Blatt: eines davon nehmen</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <source>A tap, or a key 1 to 7</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Tippen oder Taste 1 bis 7</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <source>Bolus</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Bolus</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <source>mg given, {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>mg gegeben, {0}</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <source>a further one: strength and lot</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>ein weiteres: Stärke und Charge</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <source>Hand over</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Übergeben</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <source>this chair, or all of a person's</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>dieser Platz oder alle einer Person</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <source>Move</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Verlegen</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <source>to a free chair</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>an einen freien Platz</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <source>Quiet room</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ruheraum</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <source>sound off or on; HIGH always sounds</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ton aus oder an; HOCH tönt immer</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <source>Controlled drug</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Betäubungsmittel</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <source>drawn up, given, wasted; with a witness</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>aufgezogen, gegeben, verworfen; mit Zeugen</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <source>Draft record</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Aktenentwurf</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <source>as it stands: look, print or save</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>jetziger Stand: ansehen, drucken, sichern</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <location filename="../../ui/help/panel.py" />
      <source>Help</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Hilfe</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <source>the keys, and what alerts mean</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>die Tasten und was Alarme bedeuten</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <source>Bolus in mg, as given</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Bolus in mg, wie gegeben</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <source>A bolus {0}.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Bolus: {0}.</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <source>Which chairs</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Welche Plätze</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <source>Hand over to</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Übergeben an</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <source>Looked after by {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Betreut von {0}</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <source>All of theirs: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Alle von {0}</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <source>which chairs</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>welche Plätze</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <source>to whom</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>an wen</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <source>Hand over to {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>An {0} übergeben</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <source>Only {0} hands over all of theirs at once</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nur {0} übergibt alle eigenen auf einmal</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <source>To which chair</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>An welchen Platz</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <source>The session, its timers and alerts move with the patient</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sitzung, Zeiten und Alarme gehen mit</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <source>No chair is free</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Kein Platz ist frei</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <source>chair</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Platz</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <source>Moved to chair {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Verlegt auf Platz {0}</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <source>A charge nurse or a prescriber decides. HIGH alerts always sound.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Schichtleitung oder verordnende Person entscheidet. HOHE Alarme tönen immer.</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <source>The sound is on at all chairs.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Der Ton ist an allen Plätzen an.</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <source>The sound of MEDIUM and LOW alerts is off at all chairs.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Der Ton MITTLERER und NIEDRIGER Alarme ist an allen Plätzen aus.</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <location filename="../../ui/first_run/columns.py" />
      <location filename="../../ui/first_run/person.py" />
      <location filename="../../ui/forms/signer.py" />
      <location filename="../../ui/sign_in/screen.py" />
      <source>PIN</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>PIN</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <location filename="../../ui/settings/quiet.py" />
      <source>Switch the sound on</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ton einschalten</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <source>Switch the sound off, but HIGH</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ton aus, außer HOCH</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <location filename="../../ui/settings/quiet.py" />
      <source>Decided by</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Entschieden von</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_pump.py" />
      <source>New rate in mL/h, read from the pump</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Neue Rate in mL/h, von der Pumpe gelesen</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_pump.py" />
      <source>New rate, read from the pump</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Neue Rate, von der Pumpe gelesen</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_pump.py" />
      <location filename="../../ui/start/rate.py" />
      <source>mL/h</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>mL/h</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_pump.py" />
      <source>new rate</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>neue Rate</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_pump.py" />
      <source>{0} mL/h at {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} mL/h um {1}</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_pump.py" />
      <source>Record an increase?</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Eine Erhöhung erfassen?</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_pump.py" />
      <source>Type the rate that the pump shows</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Die Rate eingeben, die die Pumpe zeigt</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_pump.py" />
      <source>{0} is faster than {1}: {2}.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} ist schneller als {1}: {2}.</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_pump.py" />
      <source>No concentration in the order: no mg shown</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Keine Konzentration in der Anordnung: keine mg</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_pump.py" />
      <source>{0} mL/h is {1} mg/h at {2} mg/mL.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} mL/h sind {1} mg/h bei {2} mg/mL.</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_pump.py" />
      <source>{0} of {1} mg by the planned end {2}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} von {1} mg bis zum geplanten Ende {2}</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_pump.py" />
      <source>Why it ended</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Warum sie endete</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_pump.py" />
      <source>stopped at {0}, {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>beendet um {0}, {1}</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_pump.py" />
      <source>Why it was restarted</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Warum neu begonnen</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_pump.py" />
      <source>restarted at {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>neu begonnen um {0}</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_pump.py" />
      <source>Prescriber who decided</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Wer hat entschieden (verordnende Person)</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_pump.py" />
      <source>A prescriber decides at this blood pressure</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Bei diesem Blutdruck entscheidet die verordnende Person</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_pump.py" />
      <source>prescriber</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>verordnende Person</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_pump.py" />
      <source>resumed, {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>fortgesetzt, {0}</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>Sheet: how the call went</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Blatt: wie der Anruf ausging</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>Note, goes into the record as written</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Notiz, kommt wie geschrieben in die Akte</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>Enter it as a check</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Als Kontrolle eingeben</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>Music down</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Musik leiser</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>Blanket given</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Decke gegeben</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>Lights lower</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Licht gedimmt</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>Visitor in</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Besuch ist da</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>Toilet, with help</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Toilette, mit Hilfe</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>Eyes closed, answers</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Augen zu, antwortet</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>Goes into the record as written</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Kommt wie geschrieben in die Akte</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>text</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Text</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>A number or symptom belongs in a check: it raises alerts there, a note never does.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Zahl oder Symptom gehört in eine Kontrolle: dort löst es Alarme aus, eine Notiz nie.</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>Save note</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Notiz speichern</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>Called</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Gerufen</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>What was ordered, read back</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Was angeordnet wurde, zurückgelesen</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>What, read back</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Was, zurückgelesen</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>Call on the phone, then record it here</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Am Telefon rufen, dann hier erfassen</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>Outcome: one tap, or a key 0 to 5, records the call</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Tippen oder Taste 0 bis 5 erfasst den Ruf</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>Stop the infusion</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Infusion beenden</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>then Stopped, F7</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>dann Beendet, F7</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>No further device</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Kein weiteres Spray</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>as the prescriber says</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>wie verordnet</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>Is coming</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Kommt</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>to the chair</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>zum Platz</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>Gave an order</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Gab eine Anordnung</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>what, read back</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>was, zurückgelesen</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>Go on, no change</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Weiter, keine Änderung</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>as ordered before</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>wie zuvor angeordnet</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>then call the next</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>dann die Nächste rufen</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>Outcome later</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ergebnis später</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>the call stays noted</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>der Ruf bleibt notiert</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>Chairside dials nobody and tells nobody.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Chairside ruft niemanden an und verständigt niemanden.</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>Earlier: {0} {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Früher: {0} {1}</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>the order</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>die Anordnung</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>Other action</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Andere Maßnahme</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>In your words</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>In eigenen Worten</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>action</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Maßnahme</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>what was done</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>was getan wurde</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>Which check</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Welche Kontrolle</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>Busy at another chair</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>An anderem Platz gebraucht</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>Patient away</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Person nicht da</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>Patient declined</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Person lehnt ab</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>Patient asleep</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Person schläft</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>Equipment</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Gerät</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <location filename="../../ui/settings/contacts.py" />
      <source>Emergency</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Notfall</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <location filename="../../ui/patient/details_sheet.py" />
      <source>Why</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Warum</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>Why, in your words</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Warum, in eigenen Worten</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>Done on paper: enter it…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Auf Papier gemacht: eingeben…</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>check</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Kontrolle</translation>
    </message>
    <message>
      <location filename="../../ui/chair/table.py" />
      <source>All readings of this session</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Alle Werte dieser Sitzung</translation>
    </message>
    <message>
      <location filename="../../ui/chair/table.py" />
      <source>Check</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Kontrolle</translation>
    </message>
    <message>
      <location filename="../../ui/chair/table.py" />
      <source>Taken</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Erhoben</translation>
    </message>
    <message>
      <location filename="../../ui/chair/values.py" />
      <source>change from baseline</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>seit Ausgangswert</translation>
    </message>
    <message>
      <location filename="../../ui/chair/values.py" />
      <source>change</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Änderung</translation>
    </message>
    <message>
      <location filename="../../ui/chair/values.py" />
      <source>No reading yet</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Noch kein Wert</translation>
    </message>
    <message>
      <location filename="../../ui/chair/values.py" />
      <source>Latest: {0}, {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}, {1}</translation>
    </message>
    <message>
      <location filename="../../ui/chair/values.py" />
      <source>Resp. rate</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Atemfreq.</translation>
    </message>
    <message>
      <location filename="../../ui/chair/values.py" />
      <location filename="../../ui/month/screen.py" />
      <location filename="../../ui/widgets/keypad.py" />
      <source>Not read</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Kein Wert</translation>
    </message>
    <message>
      <location filename="../../ui/chair/values.py" />
      <source>Limits and baseline</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Grenzen und Ausgangswert</translation>
    </message>
    <message>
      <location filename="../../ui/chair/values.py" />
      <source>{0} of 10</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} von 10</translation>
    </message>
    <message>
      <location filename="../../ui/chair/values.py" />
      <source>same</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>gleich</translation>
    </message>
    <message>
      <location filename="../../ui/chair/values.py" />
      <source>was {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>war {0}</translation>
    </message>
    <message>
      <location filename="../../ui/check/aside.py" />
      <source>Write the answers to a file in</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Antworten in eine Datei schreiben in</translation>
    </message>
    <message>
      <location filename="../../ui/check/aside.py" />
      <source>Not written: {0}. Choose another</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nicht geschrieben: {0}. Einen anderen wählen</translation>
    </message>
    <message>
      <location filename="../../ui/check/aside.py" />
      <source>Written to {0}. It is not in the journal yet.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>In {0} geschrieben. Noch nicht im Journal.</translation>
    </message>
    <message>
      <location filename="../../ui/check/aside.py" />
      <source>NOT IN THE JOURNAL: a check that Chairside could not save</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>NICHT IM JOURNAL: eine Kontrolle, die Chairside nicht speichern konnte</translation>
    </message>
    <message>
      <location filename="../../ui/check/aside.py" />
      <source>Chair {0}, {1}, born {2}, MRN {3}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Platz {0}, {1}, geboren {2}, Pat.-Nr. {3}</translation>
    </message>
    <message>
      <location filename="../../ui/check/aside.py" />
      <source>Taken {0} {1}, entered by {2}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Erhoben {0} {1}, eingegeben von {2}</translation>
    </message>
    <message>
      <location filename="../../ui/check/aside.py" />
      <source>{0}: not obtained, {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}: nicht erhoben, {1}</translation>
    </message>
    <message>
      <location filename="../../ui/check/aside.py" />
      <source>Type it into Chairside as soon as it saves again, then destroy this file.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>In Chairside eingeben, sobald es wieder speichert, dann diese Datei vernichten.</translation>
    </message>
    <message>
      <location filename="../../ui/check/ask_panel.py" />
      <source>Ask, while the cuff inflates</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Fragen, während die Manschette misst</translation>
    </message>
    <message>
      <location filename="../../ui/check/ask_panel.py" />
      <source>This form has nothing to ask. Symptoms are asked at the next check.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Hier ist nichts zu fragen. Symptome fragt die nächste Kontrolle.</translation>
    </message>
    <message>
      <location filename="../../ui/check/ask_panel.py" />
      <source>Keys 0 to 5 answer and move on, N: not asked</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Tasten 0 bis 5 antworten und gehen weiter, N: nicht gefragt</translation>
    </message>
    <message>
      <location filename="../../ui/check/ask_panel.py" />
      <source>Page {0} of {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Seite {0} von {1}</translation>
    </message>
    <message>
      <location filename="../../ui/check/ask_panel.py" />
      <source>before</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>vorher</translation>
    </message>
    <message>
      <location filename="../../ui/check/entry.py" />
      <source>{0}, {1} not obtained: {2}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}, {1} nicht erhoben: {2}</translation>
    </message>
    <message>
      <location filename="../../ui/check/entry.py" />
      <location filename="../../ui/check/present.py" />
      <location filename="../../ui/start/weight.py" />
      <source>Yes, {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ja, {0}</translation>
    </message>
    <message>
      <location filename="../../ui/check/entry.py" />
      <source>Not stored yet, so no alert is on.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Noch nicht gespeichert, daher kein Alarm.</translation>
    </message>
    <message>
      <location filename="../../ui/check/foot.py" />
      <location filename="../../ui/check/present.py" />
      <source>Save check</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Kontrolle speichern</translation>
    </message>
    <message>
      <location filename="../../ui/check/foot.py" />
      <source>Discard…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Verwerfen…</translation>
    </message>
    <message>
      <location filename="../../ui/check/foot.py" />
      <source>Save as it is</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>So speichern</translation>
    </message>
    <message>
      <location filename="../../ui/check/foot.py" />
      <source>Save to a file…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>In Datei sichern…</translation>
    </message>
    <message>
      <location filename="../../ui/check/foot.py" />
      <source>Discard the form</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Formular verwerfen</translation>
    </message>
    <message>
      <location filename="../../ui/check/foot.py" />
      <source>Keep this reason</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Diesen Grund behalten</translation>
    </message>
    <message>
      <location filename="../../ui/check/foot.py" />
      <source>Write the file</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Datei schreiben</translation>
    </message>
    <message>
      <location filename="../../ui/check/foot.py" />
      <source>Wrong chair</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Falscher Platz</translation>
    </message>
    <message>
      <location filename="../../ui/check/foot.py" />
      <source>begun by mistake</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>irrtümlich begonnen</translation>
    </message>
    <message>
      <location filename="../../ui/check/foot.py" />
      <source>Begun by mistake</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Irrtümlich begonnen</translation>
    </message>
    <message>
      <location filename="../../ui/check/foot.py" />
      <source>Discard, because</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Verwerfen, weil</translation>
    </message>
    <message>
      <location filename="../../ui/check/foot.py" />
      <source>{0}, other:</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}, anderes:</translation>
    </message>
    <message>
      <location filename="../../ui/check/keys.py" />
      <source>Back to the keys</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Zurück zu den Tasten</translation>
    </message>
    <message>
      <location filename="../../ui/check/keys.py" />
      <source>Not read, because</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nicht gemessen, weil</translation>
    </message>
    <message>
      <location filename="../../ui/check/keys.py" />
      <source>{0} not read, because</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} nicht gemessen, weil</translation>
    </message>
    <message>
      <location filename="../../ui/check/phrases.py" />
      <source>{0}: {1} crosses the {2}.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}: {1} überschreitet: {2}.</translation>
    </message>
    <message>
      <location filename="../../ui/check/phrases.py" />
      <source>{0} {1} is at the {2} {3}.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} {1} liegt an: {2} {3}.</translation>
    </message>
    <message>
      <location filename="../../ui/check/phrases.py" />
      <source>{0} {1} is {2} over the {3} {4}.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} {1} liegt {2} über: {3} {4}.</translation>
    </message>
    <message>
      <location filename="../../ui/check/phrases.py" />
      <source>{0} {1} is {2} under the {3} {4}.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} {1} liegt {2} unter: {3} {4}.</translation>
    </message>
    <message>
      <location filename="../../ui/check/phrases.py" />
      <source>{0} over the {1} {2}.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} über: {1} {2}.</translation>
    </message>
    <message>
      <location filename="../../ui/check/phrases.py" />
      <source>{0} under the {1} {2}.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} unter: {1} {2}.</translation>
    </message>
    <message>
      <location filename="../../ui/check/phrases.py" />
      <source>Its {0} alert is on now.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Der {0}-Alarm dazu läuft.</translation>
    </message>
    <message>
      <location filename="../../ui/check/phrases.py" />
      <source>Its {0} alert is in view already.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Der {0}-Alarm dazu ist schon zu sehen.</translation>
    </message>
    <message>
      <location filename="../../ui/check/phrases.py" />
      <source>Saving it raises a {0} alert.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Speichern löst einen {0}-Alarm aus.</translation>
    </message>
    <message>
      <location filename="../../ui/check/phrases.py" />
      <source>{0} lies between {1} and {2}. Type it again.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} liegt zwischen {1} und {2}. Erneut eingeben.</translation>
    </message>
    <message>
      <location filename="../../ui/check/phrases.py" />
      <source>Diastolic {0} can’t be above systolic {1}. Type both again.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Diastolisch {0} kann nicht über systolisch {1} liegen. Beide erneut eingeben.</translation>
    </message>
    <message>
      <location filename="../../ui/check/phrases.py" />
      <source>{0} {1}, is that right?</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} {1}, stimmt das?</translation>
    </message>
    <message>
      <location filename="../../ui/check/phrases.py" />
      <source>limits {0} to {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Grenzen {0} bis {1}</translation>
    </message>
    <message>
      <location filename="../../ui/check/phrases.py" />
      <source>limit {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Grenze {0}</translation>
    </message>
    <message>
      <location filename="../../ui/check/phrases.py" />
      <source>Taken between {0} and {1}. Type the time again.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Erhoben zwischen {0} und {1}. Zeit erneut eingeben.</translation>
    </message>
    <message>
      <location filename="../../ui/check/phrases.py" />
      <source>Missed at {0}, done on paper</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Versäumt um {0}, auf Papier gemacht</translation>
    </message>
    <message>
      <location filename="../../ui/check/phrases.py" />
      <source>Beside the schedule</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Neben dem Plan</translation>
    </message>
    <message>
      <location filename="../../ui/check/phrases.py" />
      <source>Beside the {0} check</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Neben der Kontrolle {0}</translation>
    </message>
    <message>
      <location filename="../../ui/check/phrases.py" />
      <source>Scheduled {0} stays at {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Geplante {0} bleibt um {1}</translation>
    </message>
    <message>
      <location filename="../../ui/check/phrases.py" />
      <source>Before the start, not timed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Vor dem Beginn, ohne Zeitvorgabe</translation>
    </message>
    <message>
      <location filename="../../ui/check/phrases.py" />
      <source>Due {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Fällig {0}</translation>
    </message>
    <message>
      <location filename="../../ui/check/phrases.py" />
      <source>Due {0}, on time until {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Fällig {0}, pünktlich bis {1}</translation>
    </message>
    <message>
      <location filename="../../ui/check/phrases.py" />
      <source>{0} again at {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} erneut um {1}</translation>
    </message>
    <message>
      <location filename="../../ui/check/phrases.py" />
      <source>Chair {0}: clinician needed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Platz {0}: Fachkraft nötig</translation>
    </message>
    <message>
      <location filename="../../ui/check/phrases.py" />
      <source>Chair {0}: {1}{2}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Platz {0}: {1}{2}</translation>
    </message>
    <message>
      <location filename="../../ui/check/phrases.py" />
      <source>Chair {0}: {1} {2}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Platz {0}: {1} {2}</translation>
    </message>
    <message>
      <location filename="../../ui/check/plan.py" />
      <source>Something, keys 1 to 6</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Etwas, Tasten 1 bis 6</translation>
    </message>
    <message>
      <location filename="../../ui/check/plan.py" />
      <source>How many right?</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Wie viele richtig?</translation>
    </message>
    <message>
      <location filename="../../ui/check/plan.py" />
      <source>Frightened, uneasy?</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ängstlich, unruhig?</translation>
    </message>
    <message>
      <location filename="../../ui/check/plan.py" />
      <source>New thoughts?</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Neue Gedanken?</translation>
    </message>
    <message>
      <location filename="../../ui/check/plan.py" />
      <source>Ten steps and a turn</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Zehn Schritte und eine Drehung</translation>
    </message>
    <message>
      <location filename="../../ui/check/present.py" />
      <source>All {0} answers are still here.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Alle {0} Antworten sind noch da.</translation>
    </message>
    <message>
      <location filename="../../ui/check/present.py" />
      <source>Save again</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Erneut speichern</translation>
    </message>
    <message>
      <location filename="../../ui/check/present.py" />
      <source>Save check, nothing entered yet</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Kontrolle speichern, noch nichts eingegeben</translation>
    </message>
    <message>
      <location filename="../../ui/check/present.py" />
      <source>Save check, {0} left</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Kontrolle speichern, {0} offen</translation>
    </message>
    <message>
      <location filename="../../ui/check/read_panel.py" />
      <source>Room air</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Raumluft</translation>
    </message>
    <message>
      <location filename="../../ui/check/read_panel.py" />
      <source>Base {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ausg. {0}</translation>
    </message>
    <message>
      <location filename="../../ui/check/read_panel.py" />
      <source>Not read: key N</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nicht gemessen: Taste N</translation>
    </message>
    <message>
      <location filename="../../ui/check/read_panel.py" />
      <source>Read from the monitor</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Vom Monitor ablesen</translation>
    </message>
    <message>
      <location filename="../../ui/check/read_panel.py" />
      <source>This form has nothing to read.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Hier ist nichts abzulesen.</translation>
    </message>
    <message>
      <location filename="../../ui/check/screen.py" />
      <source>At the end: save, or go to what is left</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Am Ende: sichern oder zu dem, was fehlt</translation>
    </message>
    <message>
      <location filename="../../ui/check/screen.py" />
      <source>Close; the draft is kept</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Schließen; der Entwurf bleibt</translation>
    </message>
    <message>
      <location filename="../../ui/check/strip.py" />
      <source>none known</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>keine bekannt</translation>
    </message>
    <message>
      <location filename="../../ui/check/strip.py" />
      <source>This check is kept as a draft if you go</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Die Kontrolle bleibt als Entwurf beim Weggehen</translation>
    </message>
    <message>
      <location filename="../../ui/check/strip.py" />
      <location filename="../../ui/help/panel.py" />
      <source>Go to {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Zu {0}</translation>
    </message>
    <message>
      <location filename="../../ui/check/strip.py" />
      <source>Born {0} · MRN {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Geb. {0} · Pat.-Nr. {1}</translation>
    </message>
    <message>
      <location filename="../../ui/check/taken.py" />
      <source>Taken at, hours and minutes</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Erhoben um, Stunden und Minuten</translation>
    </message>
    <message>
      <location filename="../../ui/check/taken.py" />
      <source>hh:mm</source>
      <comment>hours and minutes</comment>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>hh:mm</translation>
    </message>
    <message>
      <location filename="../../ui/check/taken.py" />
      <source>−1 min</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>−1 min</translation>
    </message>
    <message>
      <location filename="../../ui/check/taken.py" />
      <source>Taken one minute earlier</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Eine Minute früher erhoben</translation>
    </message>
    <message>
      <location filename="../../ui/check/taken.py" />
      <source>Taken now</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Jetzt erhoben</translation>
    </message>
    <message>
      <location filename="../../ui/check/taken.py" />
      <source>Taken at {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Erhoben um {0}</translation>
    </message>
    <message>
      <location filename="../../ui/check/taken.py" />
      <source>Taken at</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Erhoben um</translation>
    </message>
    <message>
      <location filename="../../ui/damage.py" />
      <source>Saved data missing</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Gespeichertes fehlt</translation>
    </message>
    <message>
      <location filename="../../ui/damage.py" />
      <source>see the board</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>siehe Übersicht</translation>
    </message>
    <message>
      <location filename="../../ui/damage.py" />
      <source>The record of chair {0} can't be read</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Der Verlauf von Platz {0} lässt sich nicht lesen</translation>
    </message>
    <message>
      <location filename="../../ui/damage.py" />
      <source>The record of an open session can't be read</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Der Verlauf einer offenen Sitzung lässt sich nicht lesen</translation>
    </message>
    <message>
      <location filename="../../ui/damage.py" />
      <source>{0} (session {1}): no timers and no alerts for this patient. Look after them by hand, on paper. All other chairs go on. Keep the data folder as it is; a backup brings the record back.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} (Sitzung {1}): keine Zeiten und keine Alarme für diesen Patienten. Von Hand betreuen, auf Papier. Alle anderen Plätze gehen weiter. Den Datenordner lassen, wie er ist; eine Sicherung bringt den Verlauf zurück.</translation>
    </message>
    <message>
      <location filename="../../ui/damage.py" />
      <source>Record not readable: look after the patient by hand</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Verlauf nicht lesbar: den Patienten von Hand betreuen</translation>
    </message>
    <message>
      <location filename="../../ui/damage.py" />
      <source>The end of what was saved is missing: enter again what is not here</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Das Ende des Gespeicherten fehlt: was hier fehlt, neu eingeben</translation>
    </message>
    <message>
      <location filename="../../ui/damage.py" />
      <source>The end of what was saved before the last stop is missing:</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Das Ende dessen, was vor dem letzten Halt gespeichert war, fehlt:</translation>
    </message>
    <message>
      <location filename="../../ui/damage.py" />
      <source>up to {0} changes may be lost.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>bis zu {0} Änderungen können verloren sein.</translation>
    </message>
    <message>
      <location filename="../../ui/damage.py" />
      <source>1 change may be lost.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>1 Änderung kann verloren sein.</translation>
    </message>
    <message>
      <location filename="../../ui/damage.py" />
      <source>All before it is kept. Look at each chair and enter again what is missing.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Alles davor ist da. An jedem Platz nachsehen und neu eingeben, was fehlt.</translation>
    </message>
    <message>
      <location filename="../../ui/damage.py" />
      <source>The damaged file could not be kept.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Die beschädigte Datei ließ sich nicht aufbewahren.</translation>
    </message>
    <message>
      <location filename="../../ui/damage.py" />
      <source>The damaged file is kept for your technician: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Die beschädigte Datei ist für die Technik aufbewahrt: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/damage.py" />
      <source>Seen</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Gesehen</translation>
    </message>
    <message>
      <location filename="../../ui/damage.py" />
      <source>Seen: what was found damaged</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Gesehen: was beschädigt war</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs.py" />
      <source>Use this folder</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Diesen Ordner nehmen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs.py" />
      <location filename="../../ui/protocol/editor.py" />
      <source>Save</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Speichern</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs.py" />
      <source>Look in</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Suchen in</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs.py" />
      <source>Kind</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Art</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs.py" />
      <source>Cancel</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs.py" />
      <source>Folder before</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ordner davor</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs.py" />
      <source>Folder after</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ordner danach</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs.py" />
      <source>Folder above</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ordner darüber</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs.py" />
      <source>New folder</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Neuer Ordner</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs.py" />
      <source>Places</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Orte</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs.py" />
      <source>What is in this folder</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Was in diesem Ordner ist</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs.py" />
      <source>Write over it</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Überschreiben</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs.py" />
      <source>No such folder</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Kein solcher Ordner</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs.py" />
      <source>No such file</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Keine solche Datei</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/criteria.py" />
      <source>Discharge criteria</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Entlassungskriterien</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/criteria.py" />
      <source>Result</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/parts.py" />
      <source>Somebody else…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Jemand anderes…</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/parts.py" />
      <source>Discharging clinician</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Entlassende Fachkraft</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/parts.py" />
      <source>Add prescriber…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Verordnende Person…</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/parts.py" />
      <source>Exception…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ausnahme…</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/parts.py" />
      <source>Not home…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nicht nach Hause…</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/parts.py" />
      <location filename="../../ui/first_run/key.py" />
      <location filename="../../ui/forms/ask_bar.py" />
      <location filename="../../ui/forms/signer.py" />
      <location filename="../../ui/report/screen.py" />
      <location filename="../../ui/settings/contacts.py" />
      <location filename="../../ui/settings/list_page.py" />
      <location filename="../../ui/start/last_time.py" />
      <location filename="../../ui/start/limits.py" />
      <location filename="../../ui/start/parts.py" />
      <location filename="../../ui/start/weight.py" />
      <source>Back</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Zurück</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/parts.py" />
      <location filename="../../ui/patient/plan_sheet.py" />
      <source>Sign</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Unterschreiben</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/parts.py" />
      <source>A signature locks this session</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Eine Unterschrift schließt diese Sitzung ab</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/present.py" />
      <source>Exception: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ausnahme: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/present.py" />
      <source>Time since the first device</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Zeit seit dem ersten Spray</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/present.py" />
      <source>From the first device to now</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Vom ersten Spray bis jetzt</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/present.py" />
      <source>From the recorded end to now</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Vom erfassten Ende bis jetzt</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/present.py" />
      <source>Saturation and oxygen flow</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sättigung und Sauerstofffluss</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/present.py" />
      <source>No HIGH open, no MEDIUM waiting</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Kein HOHER offen, kein MITTLERER wartet</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/present.py" />
      <source>Confirmed at discharge</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Bei Entlassung bestätigt</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/present.py" />
      <source>Not met yet</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Noch nicht erfüllt</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/present.py" />
      <source>{0} of {1} not met</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} von {1} nicht erfüllt</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/present.py" />
      <source>Not met: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nicht erfüllt: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/present.py" />
      <source>Steady</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sicher</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/present.py" />
      <source>Cannula is out</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Kanüle ist entfernt</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/present.py" />
      <source>Advice given</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Hinweise gegeben</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/present.py" />
      <source>Escort is here…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Begleitung ist da…</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/present.py" />
      <location filename="../../ui/patient/visits.py" />
      <source>{0} to {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} bis {1}</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/present.py" />
      <source>Nothing recorded since the first device</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Seit dem ersten Spray nichts erfasst</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/present.py" />
      <source>Nothing recorded since the end</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Seit dem Ende nichts erfasst</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/present.py" />
      <source>Confirmed here</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Hier bestätigt</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/present.py" />
      <source>Nothing recorded yet</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Noch nichts erfasst</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/present.py" />
      <source>written advice given</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>schriftliche Hinweise gegeben</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/present.py" />
      <source>Not asked since the first device</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Seit dem ersten Spray nicht gefragt</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/present.py" />
      <source>Not asked since the end</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Seit dem Ende nicht gefragt</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/present.py" />
      <source>Asked {0}: {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Gefragt {0}: {1}</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/present.py" />
      <source>None open</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Keine offen</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/present.py" />
      <source>{0} open: {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} offen: {1}</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/present.py" />
      <location filename="../../ui/last_time/words.py" />
      <location filename="../../ui/month/screen.py" />
      <location filename="../../ui/protocol/words.py" />
      <source>{0} min</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} min</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/present.py" />
      <source>HR {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>HF {0}</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/present.py" />
      <source>None left</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nichts offen</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/present.py" />
      <location filename="../../ui/patient/visits.py" />
      <source>Pain</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Schmerz</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/present.py" />
      <location filename="../../ui/patient/visits.py" />
      <location filename="../../ui/series/frame.py" />
      <source>Dissociation</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Dissoziation</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/present.py" />
      <location filename="../../ui/patient/visits.py" />
      <source>Alerts</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Alarme</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/screen.py" />
      <source>extra</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Extra</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/screen.py" />
      <source>{0} still missing</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} fehlen noch</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/screen.py" />
      <location filename="../../ui/messages.py" />
      <source>{0} and {1} more</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} und {1} weitere</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/screen.py" />
      <source>Nothing missing</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nichts fehlt</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/screen.py" />
      <source>{0} criteria, exceptions: {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} Kriterien, Ausnahmen: {1}</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/screen.py" />
      <source>A prescriber decides: an open HIGH alert, or thoughts of self-harm</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Die verordnende Person entscheidet: offener HOHER Alarm oder Gedanken an Selbstverletzung</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/screen.py" />
      <source>Discharge</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Entlassung</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/screen.py" />
      <source>a check is still being entered</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>eine Kontrolle wird noch eingegeben</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/screen.py" />
      <source>a prescriber’s name</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Name der verordnenden Person</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/screen.py" />
      <source>Escort, a responsible adult: name</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Begleitung, verantwortliche erwachsene Person: Name</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/screen.py" />
      <source>Exception for</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ausnahme für</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/screen.py" />
      <source>Exception for {0}, because</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ausnahme für {0}, weil</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/screen.py" />
      <source>Leaves how?</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Geht wie?</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/screen.py" />
      <source>Where to, or why</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Wohin oder warum</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/screen.py" />
      <source>Prescriber who decides</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Verordnende Person, die entscheidet</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/screen.py" />
      <source>Who signs?</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Wer unterschreibt?</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/screen.py" />
      <source>Not closed: something is still missing.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nicht abgeschlossen: es fehlt noch etwas.</translation>
    </message>
    <message>
      <location filename="../../ui/door/window.py" />
      <location filename="../../ui/first_run/people.py" />
      <location filename="../../ui/first_run/screen.py" />
      <location filename="../../ui/patient/confirm.py" />
      <location filename="../../ui/start/open.py" />
      <location filename="../../ui/start/screen.py" />
      <source>Try again</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Erneut versuchen</translation>
    </message>
    <message>
      <location filename="../../ui/door/window.py" />
      <location filename="../../ui/keys/unlock.py" />
      <source>Opening…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Wird geöffnet…</translation>
    </message>
    <message>
      <location filename="../../ui/door/window.py" />
      <location filename="../../ui/settings/station.py" />
      <location filename="../../ui/shell.py" />
      <source>Dim</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Dunkel</translation>
    </message>
    <message>
      <location filename="../../ui/door/words.py" />
      <source>Not opened: another Chairside has the data open</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nicht geöffnet: ein anderes Chairside hat die Daten offen</translation>
    </message>
    <message>
      <location filename="../../ui/door/words.py" />
      <source>Not opened: the disk with the data is full</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nicht geöffnet: die Festplatte mit den Daten ist voll</translation>
    </message>
    <message>
      <location filename="../../ui/door/words.py" />
      <source>Not opened: the data folder can’t be written to</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nicht geöffnet: in den Datenordner kann nicht geschrieben werden</translation>
    </message>
    <message>
      <location filename="../../ui/door/words.py" />
      <source>Not opened: the data file is damaged</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nicht geöffnet: die Datendatei ist beschädigt</translation>
    </message>
    <message>
      <location filename="../../ui/door/words.py" />
      <source>Not opened: a newer version of Chairside wrote the data</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nicht geöffnet: eine neuere Version von Chairside hat die Daten geschrieben</translation>
    </message>
    <message>
      <location filename="../../ui/door/words.py" />
      <source>Not opened: the key does not fit the data</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nicht geöffnet: der Schlüssel passt nicht zu den Daten</translation>
    </message>
    <message>
      <location filename="../../ui/door/words.py" />
      <source>Not opened: others on this computer can read the key file</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nicht geöffnet: andere an diesem Computer können die Schlüsseldatei lesen</translation>
    </message>
    <message>
      <location filename="../../ui/door/words.py" />
      <source>Not opened: the disk with the data did not answer</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nicht geöffnet: die Festplatte mit den Daten hat nicht geantwortet</translation>
    </message>
    <message>
      <location filename="../../ui/door/words.py" />
      <source>Not opened: a fault in Chairside stopped it</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nicht geöffnet: ein Fehler in Chairside hat es verhindert</translation>
    </message>
    <message>
      <location filename="../../ui/door/words.py" />
      <source>This is practice: it has no patients. Chairside beside it goes on if it is open.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Das ist Übung, ohne Patienten. Ein Chairside, das daneben offen ist, läuft weiter.</translation>
    </message>
    <message>
      <location filename="../../ui/door/words.py" />
      <source>The Chairside that is open already is the one that goes on: its timers, alerts and sound are in its own window, and none is in this one. If you find no such window, look after the chairs by hand, on paper.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Das Chairside, das schon offen ist, läuft weiter: Zeiten, Alarme und Ton sind in dessen Fenster, hier ist nichts davon. Ist kein solches Fenster zu finden, die Plätze von Hand betreuen, auf Papier.</translation>
    </message>
    <message>
      <location filename="../../ui/door/words.py" />
      <source>Until it is open, no timer, no alert and no sound runs on this computer. Look after the chairs by hand, on paper.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Bis es offen ist, läuft an diesem Computer keine Zeit, kein Alarm und kein Ton. Die Plätze von Hand betreuen, auf Papier.</translation>
    </message>
    <message>
      <location filename="../../ui/door/words.py" />
      <source>Nothing that was saved was changed.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nichts Gespeichertes wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../ui/door/words.py" />
      <source>Chairside changed nothing that was saved.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Chairside hat nichts Gespeichertes geändert.</translation>
    </message>
    <message>
      <location filename="../../ui/door/words.py" />
      <source>Nothing that was saved was changed. Open sessions go on once it is open, with the time in between stated.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nichts Gespeichertes wurde geändert. Offene Sitzungen gehen nach dem Öffnen weiter, die Zeit dazwischen wird genannt.</translation>
    </message>
    <message>
      <location filename="../../ui/door/words.py" />
      <source>Restore the newest backup with the recovery sheet: chairside restore BACKUP --to FOLDER, then python -m ui --data-dir FOLDER.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Die neueste Sicherung mit dem Wiederherstellungsblatt zurückholen: chairside restore BACKUP --to FOLDER, dann python -m ui --data-dir FOLDER.</translation>
    </message>
    <message>
      <location filename="../../ui/door/words.py" />
      <source>Go on in the other window and close this one. If you can’t find it, end that program or restart the computer.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Im anderen Fenster weitermachen und dieses schließen. Ist es nicht zu finden, jenes Programm beenden oder den Computer neu starten.</translation>
    </message>
    <message>
      <location filename="../../ui/door/words.py" />
      <source>Make room on that disk: move or delete files that are not Chairside’s, and empty the waste bin.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Auf dieser Festplatte Platz schaffen: Dateien, die nicht von Chairside sind, verschieben oder löschen und den Papierkorb leeren.</translation>
    </message>
    <message>
      <location filename="../../ui/door/words.py" />
      <source>Let the user of this computer write in the folder, or connect its disk so that it can be written to.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Den Benutzer dieses Computers in den Ordner schreiben lassen, oder dessen Festplatte beschreibbar anschließen.</translation>
    </message>
    <message>
      <location filename="../../ui/door/words.py" />
      <source>Leave the folder as it is.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Den Ordner lassen, wie er ist.</translation>
    </message>
    <message>
      <location filename="../../ui/door/words.py" />
      <source>Start that newer version, or install it on this computer.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Jene neuere Version starten oder auf diesem Computer installieren.</translation>
    </message>
    <message>
      <location filename="../../ui/door/words.py" />
      <source>Put back the key file that was beside this data, or type the recovery sheet’s code after: chairside key recover.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Die Schlüsseldatei zurücklegen, die neben diesen Daten lag, oder den Code des Wiederherstellungsblatts eingeben nach: chairside key recover.</translation>
    </message>
    <message>
      <location filename="../../ui/door/words.py" />
      <source>Let only the user of this computer read chairside.key in the folder, then try again.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nur den Benutzer dieses Computers chairside.key im Ordner lesen lassen, dann erneut versuchen.</translation>
    </message>
    <message>
      <location filename="../../ui/door/words.py" />
      <source>Connect the disk or share of the folder. If it stays away:</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Die Festplatte oder Freigabe des Ordners verbinden. Bleibt sie weg:</translation>
    </message>
    <message>
      <location filename="../../ui/door/words.py" />
      <source>Try again, then restart the computer. If it stays so:</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Erneut versuchen, dann den Computer neu starten. Bleibt es so:</translation>
    </message>
    <message>
      <location filename="../../ui/door/words.py" />
      <source>Folder of the data: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ordner der Daten: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/door/words.py" />
      <source>More in the guide: docs/guide/interruptions.md</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Mehr in der Anleitung: docs/guide/interruptions.md</translation>
    </message>
    <message>
      <location filename="../../ui/door/words.py" />
      <source>Tried again: still not open.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Erneut versucht: noch nicht offen.</translation>
    </message>
    <message>
      <location filename="../../ui/door/words.py" />
      <source>It is tried again by itself every {0} seconds.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Alle {0} Sekunden wird es von selbst erneut versucht.</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/columns.py" />
      <source>This clinic</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Diese Klinik</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/columns.py" />
      <source>printed on records</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>steht auf den Akten</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/columns.py" />
      <source>Clinic, as it is printed on records</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Klinik, wie auf den Akten gedruckt</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/columns.py" />
      <location filename="../../ui/settings/station.py" />
      <source>Room</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Raum</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/columns.py" />
      <source>Paper for records</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Papier für Akten</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/columns.py" />
      <location filename="../../ui/settings/station.py" />
      <source>Language</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sprache</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/columns.py" />
      <location filename="../../ui/settings/station.py" />
      <source>Chairs in this room</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Plätze in diesem Raum</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/columns.py" />
      <source>Weight is in kg, pressure in mmHg, temperature in °C</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Gewicht in kg, Druck in mmHg, Temperatur in °C</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/columns.py" />
      <source>Clinic: its name</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Klinik: ihr Name</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/columns.py" />
      <source>Room: its name</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Raum: sein Name</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/columns.py" />
      <source>Chairs: how many</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Plätze: wie viele</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/columns.py" />
      <source>The protocols that come with Chairside are a composite default. They require sign-off by the clinic’s medical director.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Die mitgelieferten Protokolle sind eine zusammengestellte Vorgabe. Die ärztliche Leitung der Klinik muss sie freigeben.</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/columns.py" />
      <source>six digits sign for you</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>sechs Ziffern unterschreiben</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/columns.py" />
      <location filename="../../ui/first_run/person.py" />
      <source>Name, as it is printed on records</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Name, wie auf den Akten gedruckt</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/columns.py" />
      <location filename="../../ui/first_run/person.py" />
      <location filename="../../ui/settings/contacts.py" />
      <source>Role</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Rolle</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/columns.py" />
      <source>It signs checks, alerts and records. Not a birth date, not 123456.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Unterschreibt Kontrollen, Alarme und Akten. Kein Geburtsdatum, nicht 123456.</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/columns.py" />
      <source>first time</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>erstes Mal</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/columns.py" />
      <source>PIN, second time</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>PIN, zweites Mal</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/columns.py" />
      <location filename="../../ui/widgets/keypad.py" />
      <source>PIN, six digits</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>PIN, sechs Ziffern</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/columns.py" />
      <source>PIN, six digits, typed twice</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>PIN, sechs Ziffern, zweimal eingeben</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/columns.py" />
      <source>Where things go</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Wohin alles kommt</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/columns.py" />
      <source>all on your disks</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>auf eigenen Datenträgern</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/columns.py" />
      <source>Key…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Schlüssel…</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/columns.py" />
      <location filename="../../ui/keys/way.py" />
      <source>What keeps the data key</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Was den Datenschlüssel verwahrt</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/columns.py" />
      <source>Records (PDF) are written to</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Akten (PDF) nach</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/columns.py" />
      <source>Choose another folder for records</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Anderen Ordner für Akten wählen</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/columns.py" />
      <location filename="../../ui/settings/folders.py" />
      <source>can’t write there: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>geht nicht: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/columns.py" />
      <location filename="../../ui/settings/folders.py" />
      <source>reached, {0} GB free</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>erreicht, {0} GB frei</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/columns.py" />
      <source>Key: what keeps it</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Schlüssel: was ihn verwahrt</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/columns.py" />
      <source>Records: a folder that can be written</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Akten: ein Ordner, in den geschrieben werden kann</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/columns.py" />
      <source>Recovery sheet: print it, then its last group</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Wiederherstellungsblatt: drucken, dann die letzte Gruppe</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/columns.py" />
      <location filename="../../ui/settings/folders.py" />
      <source>Where records are written to</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Wohin Akten geschrieben werden</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/key.py" />
      <location filename="../../ui/keys/panel.py" />
      <source>What keeps the key</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Was den Schlüssel verwahrt</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/key.py" />
      <source>Later: the key lies beside the data until the settings say otherwise, and a LOW notice stands in the bar.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Später: Der Schlüssel liegt neben den Daten, bis es in den Einstellungen geändert wird; so lange steht ein LOW-Hinweis in der Leiste.</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/key.py" />
      <source>Choose later what keeps the key</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Später wählen, was den Schlüssel verwahrt</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/key.py" />
      <source>key: key store</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>im Schlüsselspeicher</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/key.py" />
      <source>key: passphrase</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>hinter Passphrase</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/key.py" />
      <source>key: later</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Schlüssel: später</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/key.py" />
      <source>key beside the data</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Schlüssel bei den Daten</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/people.py" />
      <location filename="../../ui/settings/screen.py" />
      <source>People</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Personen</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/people.py" />
      <source>Add a person</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Eine Person hinzufügen</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/people.py" />
      <location filename="../../ui/keys/screen.py" />
      <location filename="../../ui/settings/screen.py" />
      <location filename="../../ui/start/open.py" />
      <source>Back to the board</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Zurück zur Übersicht</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/people.py" />
      <source>{0} can sign in, and chooses another PIN then</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} kann sich anmelden und wählt dann eine andere PIN</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/people.py" />
      <source>{0} can sign in</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} können sich anmelden</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/people.py" />
      <source>they stay in every record that they signed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>in allen unterschriebenen Akten bleiben sie</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/people.py" />
      <source>Have left</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ausgeschieden</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/people.py" />
      <source>locked: five wrong PINs</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>gesperrt: fünf falsche PINs</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/people.py" />
      <source>chooses a PIN at the next sign-in</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>wählt beim nächsten Anmelden eine PIN</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/people.py" />
      <source>Unlock</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Entsperren</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/people.py" />
      <source>Unlock {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} entsperren</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/people.py" />
      <source>{0} can sign in again</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} kann sich wieder anmelden</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/people.py" />
      <source>Works here again</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Arbeitet wieder hier</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/people.py" />
      <source>My PIN…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Meine PIN…</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/people.py" />
      <source>Change {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} ändern</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/people.py" />
      <source>Add this person, {0} missing</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Diese Person hinzufügen, {0} fehlen</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/people.py" />
      <source>Add this person</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Diese Person hinzufügen</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/people.py" />
      <source>A charge nurse or a manager adds people.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Schichtleitung oder Leitung fügt Personen hinzu.</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/people.py" />
      <location filename="../../ui/start/open.py" />
      <source>{0} missing</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} fehlen</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/person.py" />
      <source>Save name and role</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Name und Rolle sichern</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/person.py" />
      <source>Has left</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ausgeschieden</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/person.py" />
      <source>Set this PIN</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Diese PIN setzen</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/person.py" />
      <source>{0} has left, can’t sign in</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} ist ausgeschieden, keine Anmeldung</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/person.py" />
      <source>nothing was changed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>nichts wurde geändert</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/person.py" />
      <source>Saved: {0}, {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Gesichert: {0}, {1}</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/person.py" />
      <source>{0} can’t sign in any more</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} kann sich nicht mehr anmelden</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/person.py" />
      <source>Your PIN as it is now</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Jetzige PIN</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/person.py" />
      <source>Your new PIN, six digits, typed twice</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Neue PIN, sechs Ziffern, zweimal</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/person.py" />
      <source>Another PIN, for one sign-in, typed twice</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Andere PIN für eine Anmeldung, zweimal</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/person.py" />
      <source>this PIN from now on</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>ab jetzt diese PIN</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/person.py" />
      <source>type it twice first</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>erst zweimal eingeben</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/person.py" />
      <source>PIN set: {0} chooses another one at the next sign-in</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>PIN gesetzt: {0} wählt beim nächsten Anmelden eine andere</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/person.py" />
      <source>Your PIN is the new one</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Die neue PIN gilt</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/practice.py" />
      <source>No patient yet?</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Noch niemand da?</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/practice.py" />
      <source>Try a practice session</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Übung ausprobieren</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/practice.py" />
      <source>Invented patients, checks, a HIGH alert, a discharge, a record.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Erfundene Personen, Kontrollen, ein HOHER Alarm, eine Entlassung, eine Akte.</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/practice.py" />
      <source>No set-up: any name, no PIN</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ohne Einrichtung: beliebiger Name, keine PIN</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/practice.py" />
      <source>TRAINING stands in the shell and the header all the time</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>ÜBUNG steht die ganze Zeit in Leiste und Kopf</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/practice.py" />
      <source>Nothing is kept. Your set-up beside this stays as you left it</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nichts bleibt. Die Einrichtung daneben bleibt, wie sie war</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/screen.py" />
      <location filename="../../ui/settings/contacts.py" />
      <source>Charge nurse</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Schichtleitung</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/screen.py" />
      <source>Manager</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Leitung</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/screen.py" />
      <source>You, the first person</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Die erste Person</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/screen.py" />
      <source>Open the board</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Übersicht öffnen</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/screen.py" />
      <location filename="../../ui/start/open.py" />
      <source>Everything typed is still here.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Alles Eingegebene ist noch da.</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/screen.py" />
      <source>People and settings can be changed later</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Personen und Einstellungen lassen sich später ändern</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/screen.py" />
      <location filename="../../ui/start/screen.py" />
      <source>1 thing missing</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>1 Angabe fehlt</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/screen.py" />
      <location filename="../../ui/start/screen.py" />
      <source>{0} things missing</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} Angaben fehlen</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/screen.py" />
      <source>Open the board, {0} missing</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Übersicht öffnen, {0} fehlen</translation>
    </message>
    <message>
      <location filename="../../ui/forms/ask_bar.py" />
      <source>Reason in words</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Grund in Worten</translation>
    </message>
    <message>
      <location filename="../../ui/forms/fields.py" />
      <source>step {0}, complete</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Schritt {0}, vollständig</translation>
    </message>
    <message>
      <location filename="../../ui/forms/fields.py" />
      <source>step {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Schritt {0}</translation>
    </message>
    <message>
      <location filename="../../ui/forms/folders.py" />
      <source>a full path is needed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Pfad fehlt</translation>
    </message>
    <message>
      <location filename="../../ui/forms/new_pin.py" />
      <source>Too easy to guess. Choose other digits</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Zu leicht zu erraten. Andere Ziffern wählen</translation>
    </message>
    <message>
      <location filename="../../ui/forms/new_pin.py" />
      <source>The one you were given. Choose other digits</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Das ist die erhaltene PIN. Andere Ziffern wählen</translation>
    </message>
    <message>
      <location filename="../../ui/forms/new_pin.py" />
      <source>second time</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>zweites Mal</translation>
    </message>
    <message>
      <location filename="../../ui/forms/new_pin.py" />
      <source>The two differ. Type both again</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Die zwei sind verschieden. Beide erneut eingeben</translation>
    </message>
    <message>
      <location filename="../../ui/forms/new_pin.py" />
      <source>kept</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>behalten</translation>
    </message>
    <message>
      <location filename="../../ui/forms/prescribers.py" />
      <source>No prescriber works here yet: somebody adds one under People</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Hier arbeitet noch keine verordnende Person: unter Personen hinzufügen</translation>
    </message>
    <message>
      <location filename="../../ui/forms/prescribers.py" />
      <source>More…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Weitere…</translation>
    </message>
    <message>
      <location filename="../../ui/forms/prescribers.py" />
      <source>Nobody</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Niemand</translation>
    </message>
    <message>
      <location filename="../../ui/forms/signer.py" />
      <source>Choose who signs</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Wählen, wer unterschreibt</translation>
    </message>
    <message>
      <location filename="../../ui/forms/signer.py" />
      <location filename="../../ui/sign_in/screen.py" />
      <source>PIN of {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>PIN von {0}</translation>
    </message>
    <message>
      <location filename="../../ui/forms/signer.py" />
      <source>Nobody else may sign in yet</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sonst darf sich noch niemand anmelden</translation>
    </message>
    <message>
      <location filename="../../ui/forms/signer.py" />
      <source>Choose the person first</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Zuerst die Person wählen</translation>
    </message>
    <message>
      <location filename="../../ui/forms/signer.py" />
      <source>{0}, no own PIN yet</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}, noch keine eigene PIN</translation>
    </message>
    <message>
      <location filename="../../ui/help/panel.py" />
      <source>Close help</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Hilfe schließen</translation>
    </message>
    <message>
      <location filename="../../ui/help/panel.py" />
      <source>On now</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Jetzt an</translation>
    </message>
    <message>
      <location filename="../../ui/help/panel.py" />
      <source>Keys here</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Tasten hier</translation>
    </message>
    <message>
      <location filename="../../ui/help/panel.py" />
      <source>What alerts mean</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Was Alarme bedeuten</translation>
    </message>
    <message>
      <location filename="../../ui/help/panel.py" />
      <source>Good to know</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Gut zu wissen</translation>
    </message>
    <message>
      <location filename="../../ui/help/panel.py" />
      <source>Keys anywhere</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Tasten überall</translation>
    </message>
    <message>
      <location filename="../../ui/help/panel.py" />
      <source>Only those that work anywhere</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nur die, die überall gelten</translation>
    </message>
    <message>
      <location filename="../../ui/help/panel.py" />
      <source>No alert is on.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Kein Alarm ist an.</translation>
    </message>
    <message>
      <location filename="../../ui/help/present.py" />
      <location filename="../../ui/shell.py" />
      <source>Chair {0}: {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Platz {0}: {1}</translation>
    </message>
    <message>
      <location filename="../../ui/help/present.py" />
      <source>Chair {0}: {1}, {2}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Platz {0}: {1}, {2}</translation>
    </message>
    <message>
      <location filename="../../ui/help/present.py" />
      <location filename="../../ui/tabs.py" />
      <source>for {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>seit {0}</translation>
    </message>
    <message>
      <location filename="../../ui/help/present.py" />
      <source>Sign in to answer it</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Zum Beantworten anmelden</translation>
    </message>
    <message>
      <location filename="../../ui/help/present.py" />
      <source>LOW: no sound can be heard here</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>NIEDRIG: hier ist kein Ton zu hören</translation>
    </message>
    <message>
      <location filename="../../ui/help/present.py" />
      <source>Look at the screens more often, and have the output put right in Settings</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Öfter auf die Bildschirme schauen und die Ausgabe in den Einstellungen richten lassen</translation>
    </message>
    <message>
      <location filename="../../ui/help/present.py" />
      <source>Go to the chair: only its own screen says what it is</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Zum Platz gehen: nur seine eigene Seite sagt, was es ist</translation>
    </message>
    <message>
      <location filename="../../ui/help/present.py" />
      <source>It is answered, and stays in view until it is over</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Beantwortet; er bleibt sichtbar, bis er vorbei ist</translation>
    </message>
    <message>
      <location filename="../../ui/help/present.py" />
      <source>It is over, but nobody has answered it: acknowledge it</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Er ist vorbei, aber niemand hat ihn beantwortet: bestätigen</translation>
    </message>
    <message>
      <location filename="../../ui/help/present.py" />
      <source>Take the check now; what cannot be asked or read takes a reason</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Jetzt kontrollieren; was nicht zu fragen oder abzulesen ist, bekommt einen Grund</translation>
    </message>
    <message>
      <location filename="../../ui/help/present.py" />
      <source>Take the next check, and say at the chair why this one was missed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Die nächste Kontrolle machen und am Platz sagen, warum diese versäumt wurde</translation>
    </message>
    <message>
      <location filename="../../ui/help/present.py" />
      <source>If the infusion has ended, record it: Stopped, F7</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Wenn die Infusion zu Ende ist, eintragen: Beendet, F7</translation>
    </message>
    <message>
      <location filename="../../ui/help/present.py" />
      <source>Read it, if need be another way</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ablesen, notfalls auf anderem Weg</translation>
    </message>
    <message>
      <location filename="../../ui/help/present.py" />
      <source>Go to the patient now. One tap on what you did answers it, or F4</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Jetzt zum Patienten. Ein Tippen auf das Getane beantwortet ihn, oder F4</translation>
    </message>
    <message>
      <location filename="../../ui/help/present.py" />
      <source>Go to the patient soon and read again. One tap on what you did answers it</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Bald zum Patienten und neu ablesen. Ein Tippen auf das Getane beantwortet ihn</translation>
    </message>
    <message>
      <location filename="../../ui/help/present.py" />
      <source>Look after it when you are next at the chair</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Darum kümmern, wenn Sie das nächste Mal am Platz sind</translation>
    </message>
    <message>
      <location filename="../../ui/help/present.py" />
      <source>HIGH: a critical limit is crossed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>HOCH: eine kritische Grenze ist überschritten</translation>
    </message>
    <message>
      <location filename="../../ui/help/present.py" />
      <source>Go to the patient now, act, record it or acknowledge. Left alone, the bar on top says whom to get.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Jetzt zum Patienten, handeln, eintragen oder bestätigen. Bleibt er liegen, sagt die Leiste oben, wen Sie holen.</translation>
    </message>
    <message>
      <location filename="../../ui/help/present.py" />
      <source>MEDIUM: a caution limit, or a check missed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>MITTEL: eine Vorsichtsgrenze oder eine versäumte Kontrolle</translation>
    </message>
    <message>
      <location filename="../../ui/help/present.py" />
      <source>Go soon, read again, record what you do. Left alone, it escalates too.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Bald hingehen, neu ablesen, eintragen, was Sie tun. Bleibt er liegen, eskaliert auch er.</translation>
    </message>
    <message>
      <location filename="../../ui/help/present.py" />
      <source>LOW: a check is late, or something technical</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>NIEDRIG: eine Kontrolle ist verspätet, oder etwas Technisches</translation>
    </message>
    <message>
      <location filename="../../ui/help/present.py" />
      <source>Take the check, or put right what is named: no sound, no end recorded.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Kontrollieren oder richten, was genannt ist: kein Ton, kein Ende eingetragen.</translation>
    </message>
    <message>
      <location filename="../../ui/help/present.py" />
      <source>Due, late, missed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Fällig, verspätet, versäumt</translation>
    </message>
    <message>
      <location filename="../../ui/help/present.py" />
      <source>Due is a reminder, no alert. Late is LOW, and MEDIUM 5 minutes after due. Missed asks why.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Fällig ist eine Erinnerung, kein Alarm. Verspätet ist NIEDRIG, 5 Minuten danach MITTEL. Versäumt fragt nach dem Grund.</translation>
    </message>
    <message>
      <location filename="../../ui/help/present.py" />
      <source>Answered is not gone</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Beantwortet heißt nicht vorbei</translation>
    </message>
    <message>
      <location filename="../../ui/help/present.py" />
      <source>Acknowledging ends flash, sound and escalation of that alert. It stays in view until the readings are back.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Bestätigen beendet Blinken, Ton und Eskalation dieses Alarms. Er bleibt sichtbar, bis die Werte zurück sind.</translation>
    </message>
    <message>
      <location filename="../../ui/help/present.py" />
      <location filename="../../ui/sign_in/present.py" />
      <source>Clinician needed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Fachkraft nötig</translation>
    </message>
    <message>
      <location filename="../../ui/help/present.py" />
      <source>An alert that the room may not read: the chair's own screen says what.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ein Alarm, den der Raum nicht lesen darf: die Seite des Platzes sagt, welcher.</translation>
    </message>
    <message>
      <location filename="../../ui/keymap.py" />
      <source>Help: these keys, and what alerts mean</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Hilfe: diese Tasten und was Alarme bedeuten</translation>
    </message>
    <message>
      <location filename="../../ui/keymap.py" />
      <source>Help: what is further down</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Hilfe: was weiter unten steht</translation>
    </message>
    <message>
      <location filename="../../ui/keymap.py" />
      <source>Help: back up</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Hilfe: wieder nach oben</translation>
    </message>
    <message>
      <location filename="../../ui/keymap.py" />
      <source>Paused or resumed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Pausiert oder fortgesetzt</translation>
    </message>
    <message>
      <location filename="../../ui/keymap.py" />
      <source>What is offered beside the large button: draft, missed check, discharge</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Was neben der großen Taste angeboten wird: Entwurf, verpasste Kontrolle, Entlassung</translation>
    </message>
    <message>
      <location filename="../../ui/keymap.py" />
      <source>More: bolus, hand over, move, quiet room, drug log, draft</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Mehr: Bolus, Übergabe, Verlegen, Ruheraum, Verzeichnis, Entwurf</translation>
    </message>
    <message>
      <location filename="../../ui/keymap.py" />
      <source>Table of all readings instead of the chart</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Tabelle aller Werte statt Diagramm</translation>
    </message>
    <message>
      <location filename="../../ui/keymap.py" />
      <source>Main action: what the large button says</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Hauptaktion: was die große Taste sagt</translation>
    </message>
    <message>
      <location filename="../../ui/keymap.py" />
      <source>Acknowledge the alert in view, or go to it</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Alarm im Bild bestätigen oder zu ihm gehen</translation>
    </message>
    <message>
      <location filename="../../ui/keymap.py" />
      <source>Pause the sound for two minutes, or resume it</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ton zwei Minuten pausieren oder fortsetzen</translation>
    </message>
    <message>
      <location filename="../../ui/keymap.py" />
      <source>Chair 1 to 6</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Platz 1 bis 6</translation>
    </message>
    <message>
      <location filename="../../ui/keymap.py" />
      <source>Start a session</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Eine Sitzung beginnen</translation>
    </message>
    <message>
      <location filename="../../ui/keymap.py" />
      <source>Archive: search</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Archiv: suchen</translation>
    </message>
    <message>
      <location filename="../../ui/keymap.py" />
      <source>Day or dim</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Tag oder Dunkel</translation>
    </message>
    <message>
      <location filename="../../ui/keymap.py" />
      <source>Lock, change user</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sperren, Person wechseln</translation>
    </message>
    <message>
      <location filename="../../ui/keymap.py" />
      <source>Back; drafts are kept</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Zurück; Entwürfe bleiben</translation>
    </message>
    <message>
      <location filename="../../ui/keymap.py" />
      <source>Close; asks while a session runs</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Schließen; fragt, solange eine Sitzung läuft</translation>
    </message>
    <message>
      <location filename="../../ui/keys/panel.py" />
      <source>Hours between two backups</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Stunden zwischen zwei Sicherungen</translation>
    </message>
    <message>
      <location filename="../../ui/keys/panel.py" />
      <source>Back up now</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Jetzt sichern</translation>
    </message>
    <message>
      <location filename="../../ui/keys/panel.py" />
      <location filename="../../ui/keys/unlock.py" />
      <source>Open</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Offen</translation>
    </message>
    <message>
      <location filename="../../ui/keys/panel.py" />
      <source>Sealed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Versiegelt</translation>
    </message>
    <message>
      <location filename="../../ui/keys/panel.py" />
      <source>Records and other exported files</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Akten und andere exportierte Dateien</translation>
    </message>
    <message>
      <location filename="../../ui/keys/panel.py" />
      <source>the data are not rewritten</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>die Daten werden nicht neu geschrieben</translation>
    </message>
    <message>
      <location filename="../../ui/keys/panel.py" />
      <source>Each backup is sealed, read back from where it was written, and checked. Two days of them are kept whole, then one a day for 60 days, then one a month.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Jede Sicherung wird versiegelt, am Ziel zurückgelesen und geprüft. Zwei Tage bleiben ganz erhalten, dann 60 Tage lang eine pro Tag, dann eine pro Monat.</translation>
    </message>
    <message>
      <location filename="../../ui/keys/panel.py" />
      <source>Backups</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sicherungen</translation>
    </message>
    <message>
      <location filename="../../ui/keys/panel.py" />
      <source>the folder is tried at once</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>der Ordner wird sofort geprüft</translation>
    </message>
    <message>
      <location filename="../../ui/keys/panel.py" />
      <source>Files that leave, and the way back</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Dateien nach außen, und der Weg zurück</translation>
    </message>
    <message>
      <location filename="../../ui/keys/panel.py" />
      <source>Backing up…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sichern…</translation>
    </message>
    <message>
      <location filename="../../ui/keys/panel.py" />
      <source>No backup yet.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Noch keine Sicherung.</translation>
    </message>
    <message>
      <location filename="../../ui/keys/panel.py" />
      <source>Last backup: {0}.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Letzte Sicherung: {0}.</translation>
    </message>
    <message>
      <location filename="../../ui/keys/panel.py" />
      <source>Nothing is new since then.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Seither ist nichts neu.</translation>
    </message>
    <message>
      <location filename="../../ui/keys/panel.py" />
      <source>Written as .sealed: only this station, its passphrase or the recovery sheet opens them, with “chairside open-export FILE”. No other program can.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Als .sealed: nur diese Station, ihre Passphrase oder das Wiederherstellungsblatt öffnet sie, mit „chairside open-export FILE“. Kein anderes Programm.</translation>
    </message>
    <message>
      <location filename="../../ui/keys/panel.py" />
      <source>Written as PDF, JSON and CSV that every program opens. Whoever can read the folder can read them.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Als PDF, JSON und CSV, die jedes Programm öffnet. Wer den Ordner lesen kann, kann sie lesen.</translation>
    </message>
    <message>
      <location filename="../../ui/keys/place.py" />
      <source>Backup, hourly and at closing</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sicherung, stündlich und beim Schließen</translation>
    </message>
    <message>
      <location filename="../../ui/keys/place.py" />
      <source>another disk or a share; empty: none</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>anderer Datenträger oder Freigabe; leer: keine</translation>
    </message>
    <message>
      <location filename="../../ui/keys/place.py" />
      <source>Choose another folder for backups</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Anderen Ordner für Sicherungen wählen</translation>
    </message>
    <message>
      <location filename="../../ui/keys/place.py" />
      <source>Use it</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nehmen</translation>
    </message>
    <message>
      <location filename="../../ui/keys/place.py" />
      <source>Use it, although it is the disk of the data</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nehmen, obwohl es der Datenträger der Daten ist</translation>
    </message>
    <message>
      <location filename="../../ui/keys/place.py" />
      <location filename="../../ui/settings/folders.py" />
      <location filename="../../ui/settings/ways.py" />
      <source>trying…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>wird geprüft…</translation>
    </message>
    <message>
      <location filename="../../ui/keys/place.py" />
      <location filename="../../ui/settings/ways.py" />
      <source>can’t write there: {0}. Choose another</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>dort nicht schreibbar: {0}. Anderen wählen</translation>
    </message>
    <message>
      <location filename="../../ui/keys/place.py" />
      <source>same disk as data</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Datenträger der Daten</translation>
    </message>
    <message>
      <location filename="../../ui/keys/place.py" />
      <source>reached, {0} free</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>erreicht, {0} frei</translation>
    </message>
    <message>
      <location filename="../../ui/keys/place.py" />
      <source>Backup: on the disk of the data, one failure loses both</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sicherung: auf dem Datenträger der Daten, ein Ausfall trifft beides</translation>
    </message>
    <message>
      <location filename="../../ui/keys/place.py" />
      <source>Backup: a folder that can be used</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sicherung: ein nutzbarer Ordner</translation>
    </message>
    <message>
      <location filename="../../ui/keys/place.py" />
      <source>Where backups are written to</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Wohin Sicherungen geschrieben werden</translation>
    </message>
    <message>
      <location filename="../../ui/keys/recovery.py" />
      <source>Recovery sheet</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Wiederherstellungsblatt</translation>
    </message>
    <message>
      <location filename="../../ui/keys/recovery.py" />
      <source>One page on paper. It opens data and backups when this computer or its key is gone.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Eine Seite Papier. Sie öffnet Daten und Sicherungen, wenn Computer oder Schlüssel weg sind.</translation>
    </message>
    <message>
      <location filename="../../ui/keys/recovery.py" />
      <source>Print sheet</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Blatt drucken</translation>
    </message>
    <message>
      <location filename="../../ui/keys/recovery.py" />
      <source>Save to USB…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Auf USB…</translation>
    </message>
    <message>
      <location filename="../../ui/keys/recovery.py" />
      <source>Print later</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Später</translation>
    </message>
    <message>
      <location filename="../../ui/keys/recovery.py" />
      <source>Then type the last group on the sheet</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Dann die letzte Gruppe des Blatts eingeben</translation>
    </message>
    <message>
      <location filename="../../ui/keys/recovery.py" />
      <source>on paper</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>auf Papier</translation>
    </message>
    <message>
      <location filename="../../ui/keys/recovery.py" />
      <source>made, not on paper yet</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>gemacht, noch nicht auf Papier</translation>
    </message>
    <message>
      <location filename="../../ui/keys/recovery.py" />
      <source>later</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>später</translation>
    </message>
    <message>
      <location filename="../../ui/keys/recovery.py" />
      <source>not printed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>nicht gedruckt</translation>
    </message>
    <message>
      <location filename="../../ui/keys/recovery.py" />
      <source>Print a new sheet</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Neues Blatt drucken</translation>
    </message>
    <message>
      <location filename="../../ui/keys/recovery.py" />
      <source>Drawing the page…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Die Seite wird gezeichnet…</translation>
    </message>
    <message>
      <location filename="../../ui/keys/recovery.py" />
      <source>The page was not drawn: {0}. Try again.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Die Seite wurde nicht gezeichnet: {0}. Erneut versuchen.</translation>
    </message>
    <message>
      <location filename="../../ui/keys/recovery.py" />
      <source>Not printed: no printer is set up here. Save the page instead.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nicht gedruckt: hier ist kein Drucker eingerichtet. Stattdessen die Seite speichern.</translation>
    </message>
    <message>
      <location filename="../../ui/keys/recovery.py" />
      <source>Sent to {0}. Type its last group.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>An {0} gesendet. Die letzte Gruppe eingeben.</translation>
    </message>
    <message>
      <location filename="../../ui/keys/recovery.py" />
      <source>Not printed: the printer refused it. Save the page instead.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nicht gedruckt: der Drucker nahm es nicht an. Stattdessen die Seite speichern.</translation>
    </message>
    <message>
      <location filename="../../ui/keys/recovery.py" />
      <source>Chairside recovery sheet.pdf</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Chairside Wiederherstellungsblatt.pdf</translation>
    </message>
    <message>
      <location filename="../../ui/keys/recovery.py" />
      <source>Where the page is saved, to be printed elsewhere</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Wo die Seite gespeichert wird, um anderswo gedruckt zu werden</translation>
    </message>
    <message>
      <location filename="../../ui/keys/recovery.py" />
      <source>Not saved: {0}. Choose another place.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nicht gespeichert: {0}. Einen anderen Ort wählen.</translation>
    </message>
    <message>
      <location filename="../../ui/keys/recovery.py" />
      <source>Saved. Print it, delete the file, then type the last group.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Gespeichert. Drucken, Datei löschen, dann die letzte Gruppe eingeben.</translation>
    </message>
    <message>
      <location filename="../../ui/keys/recovery.py" />
      <source>Print or save the sheet first: each one has another code.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Zuerst das Blatt drucken oder speichern: jedes hat einen anderen Code.</translation>
    </message>
    <message>
      <location filename="../../ui/keys/recovery.py" />
      <source>The sheet is on paper. Lock it away, not beside the computer.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Das Blatt ist auf Papier. Wegschließen, nicht beim Computer.</translation>
    </message>
    <message>
      <location filename="../../ui/keys/recovery.py" />
      <source>That is not its last group. Look at the sheet, number 9.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Das ist nicht die letzte Gruppe. Auf dem Blatt Nummer 9 ansehen.</translation>
    </message>
    <message>
      <location filename="../../ui/keys/recovery.py" />
      <source>A LOW notice stands in the bar until the sheet is on paper.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ein NIEDRIGER Hinweis steht in der Leiste, bis das Blatt auf Papier ist.</translation>
    </message>
    <message>
      <location filename="../../ui/keys/screen.py" />
      <location filename="../../ui/settings/ways.py" />
      <source>A charge nurse or a manager can change this</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Schichtleitung oder Leitung kann das ändern</translation>
    </message>
    <message>
      <location filename="../../ui/keys/screen.py" />
      <source>The key, its sheet and the backups are in order</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Schlüssel, Blatt und Sicherungen sind in Ordnung</translation>
    </message>
    <message>
      <location filename="../../ui/keys/unlock.py" />
      <source>Until then nothing runs here: no timer, no alert, no sound, no reminder. Look after the chairs by hand. Sessions that were open go on once it is open, with the time in between stated.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Bis dahin läuft hier nichts: keine Zeit, kein Alarm, kein Ton, keine Erinnerung. Die Plätze von Hand betreuen. Offene Sitzungen gehen nach dem Öffnen weiter, die Zeit dazwischen wird genannt.</translation>
    </message>
    <message>
      <location filename="../../ui/keys/unlock.py" />
      <source>Type the nine groups of the recovery sheet to open Chairside</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Die neun Gruppen des Wiederherstellungsblatts eingeben, um Chairside zu öffnen</translation>
    </message>
    <message>
      <location filename="../../ui/keys/unlock.py" />
      <source>Code of the recovery sheet</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Code des Wiederherstellungsblatts</translation>
    </message>
    <message>
      <location filename="../../ui/keys/unlock.py" />
      <source>Type the clinic’s passphrase to open Chairside</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Die Passphrase der Klinik eingeben, um Chairside zu öffnen</translation>
    </message>
    <message>
      <location filename="../../ui/keys/unlock.py" />
      <source>Passphrase of the clinic</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Passphrase der Klinik</translation>
    </message>
    <message>
      <location filename="../../ui/keys/unlock.py" />
      <source>Use the passphrase</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Passphrase verwenden</translation>
    </message>
    <message>
      <location filename="../../ui/keys/unlock.py" />
      <source>Use the recovery sheet</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Wiederherstellungsblatt verwenden</translation>
    </message>
    <message>
      <location filename="../../ui/keys/unlock.py" />
      <source>This computer’s key store did not give out the key.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Der Schlüsselspeicher dieses Computers gab den Schlüssel nicht heraus.</translation>
    </message>
    <message>
      <location filename="../../ui/keys/unlock.py" />
      <source>Not opened: {0}. Nothing was changed.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nicht geöffnet: {0}. Nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../ui/keys/way.py" />
      <source>New passphrase, at least 12 characters</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Neue Passphrase, mindestens 12 Zeichen</translation>
    </message>
    <message>
      <location filename="../../ui/keys/way.py" />
      <source>The same again</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Dieselbe noch einmal</translation>
    </message>
    <message>
      <location filename="../../ui/keys/way.py" />
      <source>Change it</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ändern</translation>
    </message>
    <message>
      <location filename="../../ui/keys/way.py" />
      <source>change it</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>ändern</translation>
    </message>
    <message>
      <location filename="../../ui/keys/way.py" />
      <source>Passphrase</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Passphrase</translation>
    </message>
    <message>
      <location filename="../../ui/keys/way.py" />
      <source>Key store</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Schlüsselspeicher</translation>
    </message>
    <message>
      <location filename="../../ui/keys/way.py" />
      <source>Key file</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Schlüsseldatei</translation>
    </message>
    <message>
      <location filename="../../ui/keys/way.py" />
      <source>Protects a stolen computer also while it is switched off and unencrypted. Every start waits for somebody who types it, also a restart with open sessions: until then no timer, alert or sound runs. Forgotten, only the recovery sheet opens it.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Schützt auch einen gestohlenen Computer, der aus und unverschlüsselt ist. Jeder Start wartet auf jemanden, der sie eingibt, auch ein Neustart mit offenen Sitzungen: bis dahin läuft keine Zeit, kein Alarm, kein Ton. Vergessen öffnet nur noch das Wiederherstellungsblatt.</translation>
    </message>
    <message>
      <location filename="../../ui/keys/way.py" />
      <source>Protects a copied or stolen journal file and the backups. It does not protect a whole stolen computer: the key lies beside the data. Encrypt its disk. A restart needs nobody.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Schützt eine kopierte oder gestohlene Journaldatei und die Sicherungen. Nicht einen ganzen gestohlenen Computer: der Schlüssel liegt bei den Daten. Datenträger verschlüsseln. Ein Neustart braucht niemanden.</translation>
    </message>
    <message>
      <location filename="../../ui/keys/way.py" />
      <source>This computer offers no key store that Chairside can use here. The key can't be kept there.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Dieser Computer bietet keinen Schlüsselspeicher, den Chairside nutzen kann. Dort kann der Schlüssel nicht liegen.</translation>
    </message>
    <message>
      <location filename="../../ui/keys/way.py" />
      <source>Kept by {0}. Protects a copied folder and a stolen disk. Whoever is signed in to the computer as the same user can open the data. A restart needs nobody once that user is signed in.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Verwahrt von {0}. Schützt einen kopierten Ordner und einen gestohlenen Datenträger. Wer am Computer als derselbe Benutzer angemeldet ist, kann die Daten öffnen. Ein Neustart braucht niemanden, sobald dieser Benutzer angemeldet ist.</translation>
    </message>
    <message>
      <location filename="../../ui/keys/way.py" />
      <source>Not changed: the two differ. Type both again.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nicht geändert: die zwei sind verschieden. Beide erneut eingeben.</translation>
    </message>
    <message>
      <location filename="../../ui/keys/way.py" />
      <source>Changing…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Wird geändert…</translation>
    </message>
    <message>
      <location filename="../../ui/keys/way.py" />
      <source>Changed. The data are as they were.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Geändert. Die Daten sind, wie sie waren.</translation>
    </message>
    <message>
      <location filename="../../ui/language.py" />
      <source>from the next start</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>ab dem nächsten Start</translation>
    </message>
    <message>
      <location filename="../../ui/last_time/lines.py" />
      <location filename="../../ui/patient/screen.py" />
      <location filename="../../ui/start/last_time.py" />
      <source>Last time</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Letztes Mal</translation>
    </message>
    <message>
      <location filename="../../ui/last_time/words.py" />
      <source>{0} instead of {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} statt {1}</translation>
    </message>
    <message>
      <location filename="../../ui/last_time/words.py" />
      <source>Stands until someone ends it. {0}, {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Gilt, bis jemand es beendet. {0}, {1}</translation>
    </message>
    <message>
      <location filename="../../ui/last_time/words.py" />
      <source>at {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>bei {0}</translation>
    </message>
    <message>
      <location filename="../../ui/last_time/words.py" />
      <source>Went home with this unmet: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nach Hause, obwohl nicht erfüllt: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/last_time/words.py" />
      <source>Amended: {0} {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Geändert: {0} {1}</translation>
    </message>
    <message>
      <location filename="../../ui/last_time/words.py" />
      <source>A check was struck, {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Eine Kontrolle wurde gestrichen, {0}</translation>
    </message>
    <message>
      <location filename="../../ui/last_time/words.py" />
      <source>Corrected: {0}, {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Berichtigt: {0}, {1}</translation>
    </message>
    <message>
      <location filename="../../ui/last_time/words.py" />
      <source>{0} rose {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} um {1} gestiegen</translation>
    </message>
    <message>
      <location filename="../../ui/last_time/words.py" />
      <source>{0}, {1} from the baseline</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}, {1} gegenüber dem Ausgangswert</translation>
    </message>
    <message>
      <location filename="../../ui/last_time/words.py" />
      <location filename="../../ui/shell.py" />
      <source>Paused {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Pause {0}</translation>
    </message>
    <message>
      <location filename="../../ui/last_time/words.py" />
      <source>Acknowledged after {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Bestätigt nach {0}</translation>
    </message>
    <message>
      <location filename="../../ui/last_time/words.py" />
      <location filename="../../ui/protocol/words.py" />
      <source>{0} times</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} Mal</translation>
    </message>
    <message>
      <location filename="../../ui/last_time/words.py" />
      <source>Paused {0}, {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Pausiert {0}, {1}</translation>
    </message>
    <message>
      <location filename="../../ui/last_time/words.py" />
      <source>Slowed to {0} mL/h, {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Verlangsamt auf {0} ml/h, {1}</translation>
    </message>
    <message>
      <location filename="../../ui/last_time/words.py" />
      <source>from {0} mL/h</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>von {0} ml/h</translation>
    </message>
    <message>
      <location filename="../../ui/last_time/words.py" />
      <source>Stopped early, {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Vorzeitig beendet, {0}</translation>
    </message>
    <message>
      <location filename="../../ui/last_time/words.py" />
      <source>to the end</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>bis zum Ende</translation>
    </message>
    <message>
      <location filename="../../ui/last_time/words.py" />
      <location filename="../../ui/said.py" />
      <source>before the start</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>vor dem Start</translation>
    </message>
    <message>
      <location filename="../../ui/last_time/words.py" />
      <source>at the baseline</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>beim Ausgangswert</translation>
    </message>
    <message>
      <location filename="../../ui/leave.py" />
      <source>Close Chairside</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Chairside schließen</translation>
    </message>
    <message>
      <location filename="../../ui/leave.py" />
      <source>Chair {0} holds a session</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>An Platz {0} ist eine Sitzung</translation>
    </message>
    <message>
      <location filename="../../ui/leave.py" />
      <source>Chairs {0} hold a session</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>An den Plätzen {0} sind Sitzungen</translation>
    </message>
    <message>
      <location filename="../../ui/leave.py" />
      <source>While Chairside is closed nothing reminds and nothing sounds. All entries are saved; open it again and the sessions continue.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Solange Chairside zu ist, erinnert und tönt nichts. Alle Einträge sind gespeichert; nach dem Öffnen gehen die Sitzungen weiter.</translation>
    </message>
    <message>
      <location filename="../../ui/messages.py" />
      <source>its folder does not answer</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>der Ordner antwortet nicht</translation>
    </message>
    <message>
      <location filename="../../ui/messages.py" />
      <source>The record was not written: {0}. The session is safe. Write it again from the archive.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Die Akte wurde nicht geschrieben: {0}. Die Sitzung ist sicher. Aus dem Archiv erneut schreiben.</translation>
    </message>
    <message>
      <location filename="../../ui/messages.py" />
      <source>No font here has {0}: written by number, as typed in the journal inside.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Keine Schrift hier hat {0}: als Nummer geschrieben, wie getippt im Journal darin.</translation>
    </message>
    <message>
      <location filename="../../ui/messages.py" />
      <source>Not set up: {0}. Nothing was changed. Try again.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nicht eingerichtet: {0}. Nichts wurde geändert. Erneut versuchen.</translation>
    </message>
    <message>
      <location filename="../../ui/messages.py" />
      <source>the file or the disk did not answer</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Datei oder Datenträger antwortete nicht</translation>
    </message>
    <message>
      <location filename="../../ui/messages.py" />
      <source>1 record waits for {1}: {2}. It is kept in the data folder and tried again.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>1 Akte wartet auf {1}: {2}. Sie bleibt im Datenordner und wird erneut versucht.</translation>
    </message>
    <message>
      <location filename="../../ui/messages.py" />
      <source>{0} records wait for {1}: {2}. They are kept in the data folder and tried again.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} Akten warten auf {1}: {2}. Sie bleiben im Datenordner und werden erneut versucht.</translation>
    </message>
    <message>
      <location filename="../../ui/messages.py" />
      <source>not tried yet</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>noch nicht versucht</translation>
    </message>
    <message>
      <location filename="../../ui/messages.py" />
      <source>Pages of open sessions are not kept in {0}: {1}. All entries are saved.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Seiten offener Sitzungen werden nicht in {0} abgelegt: {1}. Alle Einträge sind gespeichert.</translation>
    </message>
    <message>
      <location filename="../../ui/messages.py" />
      <source>PIN not right, 1 try left</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>PIN falsch, noch 1 Versuch</translation>
    </message>
    <message>
      <location filename="../../ui/messages.py" />
      <source>PIN not right, {0} tries left</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>PIN falsch, noch {0} Versuche</translation>
    </message>
    <message>
      <location filename="../../ui/messages.py" />
      <source>A charge nurse unlocks {0}, or wait 60 s</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Schichtleitung entsperrt {0}, oder 60 s warten</translation>
    </message>
    <message>
      <location filename="../../ui/messages.py" />
      <source>A charge nurse unlocks {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Schichtleitung entsperrt {0}</translation>
    </message>
    <message>
      <location filename="../../ui/messages.py" />
      <source>{0} signs in first and chooses another PIN</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} meldet sich zuerst an und wählt eine andere PIN</translation>
    </message>
    <message>
      <location filename="../../ui/messages.py" />
      <source>A fault stopped Chairside: it takes no more entries. What was saved is safe. Reopen it.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ein Fehler hat Chairside angehalten: es nimmt nichts mehr an. Gespeichertes ist sicher. Neu öffnen.</translation>
    </message>
    <message>
      <location filename="../../ui/messages.py" />
      <source>{0} seconds</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} Sekunden</translation>
    </message>
    <message>
      <location filename="../../ui/messages.py" />
      <source>1 minute</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>1 Minute</translation>
    </message>
    <message>
      <location filename="../../ui/messages.py" />
      <source>{0} minutes</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} Minuten</translation>
    </message>
    <message>
      <location filename="../../ui/messages.py" />
      <source>{0} ago</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>vor {0}</translation>
    </message>
    <message>
      <location filename="../../ui/messages.py" />
      <source>{0} min ago</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>vor {0} min</translation>
    </message>
    <message>
      <location filename="../../ui/messages.py" />
      <source>adds a check {0} min later</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Kontrolle {0} min später kommt dazu</translation>
    </message>
    <message>
      <location filename="../../ui/messages.py" />
      <source>{0} and {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} und {1}</translation>
    </message>
    <message>
      <location filename="../../ui/messages.py" />
      <source>adds checks {0} min later</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Kontrollen {0} min später kommen dazu</translation>
    </message>
    <message>
      <location filename="../../ui/messages.py" />
      <source>form sent</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Bogen gesendet</translation>
    </message>
    <message>
      <location filename="../../ui/messages.py" />
      <source>form sent {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Bogen gesendet {0}</translation>
    </message>
    <message>
      <location filename="../../ui/messages.py" />
      <source>form OVERDUE</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Bogen ÜBERFÄLLIG</translation>
    </message>
    <message>
      <location filename="../../ui/messages.py" />
      <source>form OVERDUE since {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Bogen ÜBERFÄLLIG seit {0}</translation>
    </message>
    <message>
      <location filename="../../ui/messages.py" />
      <source>form due {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Bogen fällig {0}</translation>
    </message>
    <message>
      <location filename="../../ui/month/lower.py" />
      <source>Below</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Darunter</translation>
    </message>
    <message>
      <location filename="../../ui/month/lower.py" />
      <source>Rows of the chosen list</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Zeilen der gewählten Liste</translation>
    </message>
    <message>
      <location filename="../../ui/month/lower.py" />
      <source>Scale</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Skala</translation>
    </message>
    <message>
      <location filename="../../ui/month/lower.py" />
      <source>Overrides, {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Übersteuert, {0}</translation>
    </message>
    <message>
      <location filename="../../ui/month/lower.py" />
      <source>By slot</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Je Zeitpunkt</translation>
    </message>
    <message>
      <location filename="../../ui/month/lower.py" />
      <source>Nothing done, {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nichts getan, {0}</translation>
    </message>
    <message>
      <location filename="../../ui/month/lower.py" />
      <source>Relief</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Linderung</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>Quarter {0}, {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}. Quartal {1}</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <location filename="../../ui/patient/plan_words.py" />
      <source>1 session</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>1 Sitzung</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>{0} sessions</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} Sitzungen</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>{0} patients</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} Patienten</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>1 patient</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>1 Patient</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>no names on this page</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>keine Namen auf dieser Seite</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>{0}; so far, to {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}; bisher, bis {1}</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>{0} of {1} planned checks</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} von {1} geplanten Kontrollen</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>of {0} planned checks</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>von {0} geplanten Kontrollen</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>Withdrawn checks, {0}, are not counted.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Entfallene Kontrollen, {0}, zählen nicht.</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>Checks on time</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Kontrollen pünktlich</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>{0} on time</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} pünktlich</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>{0} late</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} verspätet</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>{0} entered late</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} nachgetragen</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>{0} missed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} versäumt</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>{0}: until acknowledged</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}: bis quittiert</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>median of {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Median von {0}</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>9 in 10 within {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>9 von 10 in {0}</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>longest {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>längste {0}</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>{0} escalated at {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} eskaliert nach {1}</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>{0} never acknowledged</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} nie quittiert</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>in 1 session</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>in 1 Sitzung</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>in {0} sessions</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>in {0} Sitzungen</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>Overrides</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Übersteuerungen</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>each with a reason or a name</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>jede mit Grund oder Namen</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>Other critical limits, {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Andere kritische Grenzen, {0}</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>Other limits, {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Andere Grenzen, {0}</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>{0}, {1}: {2} episodes</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}, {1}: {2} Episoden</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>{0}, {1} per 100 sessions</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}, {1} je 100 Sitzungen</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>{0} by limits, {1} by late checks</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} durch Grenzen, {1} durch Verspätung</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>{0} of {1} did.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} von {1} taten es.</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>Missed checks: {0} episodes, not in this table.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Versäumte Kontrollen: {0} Episoden, nicht in dieser Tabelle.</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>{0} alerts per nurse-hour ({1} in {2} h).</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} Alarme je Pflegestunde ({1} in {2} h).</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>escalates {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>eskaliert {0}</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>{0} other kinds</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} andere Arten</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>{0} kinds</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} Arten</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>After an increase</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nach einer Erhöhung</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>{0} late, {1} entered late, {2} missed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} verspätet, {1} nachgetragen, {2} versäumt</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>{0} of {1} on time</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} von {1} pünktlich</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>{0}: {1} episodes, nothing done</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}: {1} Episoden, nichts getan</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>{0}: response in {1} of {2}, substantial in {3}; followed up {4}.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}: Ansprechen bei {1} von {2}, deutlich bei {3}; nachverfolgt {4}.</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>Half of the reliefs had ended by day {0}.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Die Hälfte der Linderungen war bis Tag {0} beendet.</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>Calls come up to 12 weeks later: these numbers may change until {0}.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Anrufe kommen bis zu 12 Wochen später: Diese Zahlen können sich bis {0} noch ändern.</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>No infusion was followed up yet</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Noch keine Infusion wurde nachverfolgt</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>{0} followed up: too few for a curve</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} nachverfolgt: zu wenige für eine Kurve</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>at risk</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>unter Risiko</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <location filename="../../ui/series/frame.py" />
      <source>days</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Tage</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>After each limit’s alerts something was done at least once</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nach den Alarmen jeder Grenze wurde mindestens einmal etwas getan</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>No check was asked for yet</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Noch keine Kontrolle wurde verlangt</translation>
    </message>
    <message>
      <location filename="../../ui/month/screen.py" />
      <source>The period before</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Der Zeitraum davor</translation>
    </message>
    <message>
      <location filename="../../ui/month/screen.py" />
      <source>The period after</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Der Zeitraum danach</translation>
    </message>
    <message>
      <location filename="../../ui/month/screen.py" />
      <source>Write the report, PDF</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Den Bericht schreiben, PDF</translation>
    </message>
    <message>
      <location filename="../../ui/month/screen.py" />
      <source>Write the numbers and their rows as tables</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Zahlen und Zeilen als Tabellen schreiben</translation>
    </message>
    <message>
      <location filename="../../ui/month/screen.py" />
      <location filename="../../ui/shell.py" />
      <source>Month</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Monat</translation>
    </message>
    <message>
      <location filename="../../ui/month/screen.py" />
      <source>Quarter</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Quartal</translation>
    </message>
    <message>
      <location filename="../../ui/month/screen.py" />
      <source>Year</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Jahr</translation>
    </message>
    <message>
      <location filename="../../ui/month/screen.py" />
      <location filename="../../ui/settings/station.py" />
      <source>How long</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Wie lang</translation>
    </message>
    <message>
      <location filename="../../ui/month/screen.py" />
      <source>Table (CSV)</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Tabelle (CSV)</translation>
    </message>
    <message>
      <location filename="../../ui/month/screen.py" />
      <source>Alerts by limit</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Alarme nach Grenze</translation>
    </message>
    <message>
      <location filename="../../ui/month/screen.py" />
      <source>each mark is one episode, line: median</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>jede Marke eine Episode, Linie: Median</translation>
    </message>
    <message>
      <location filename="../../ui/month/screen.py" />
      <source>Time to acknowledge</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Zeit bis zur Quittierung</translation>
    </message>
    <message>
      <location filename="../../ui/month/screen.py" />
      <location filename="../../ui/patient/plan_parts.py" />
      <location filename="../../ui/start/limits.py" />
      <source>Limit</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Grenze</translation>
    </message>
    <message>
      <location filename="../../ui/month/screen.py" />
      <source>Episodes</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Episoden</translation>
    </message>
    <message>
      <location filename="../../ui/month/screen.py" />
      <source>per 100 sessions</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>je 100 Sitzungen</translation>
    </message>
    <message>
      <location filename="../../ui/month/screen.py" />
      <source>Print and table: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Drucken und Tabelle: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/month/screen.py" />
      <source>Reading…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Wird gelesen…</translation>
    </message>
    <message>
      <location filename="../../ui/month/screen.py" />
      <location filename="../../ui/series/panel.py" />
      <source>Not written: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nicht geschrieben: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/month/screen.py" />
      <source>Written, sealed: {0}. “chairside open-export FILE” opens it.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Verschlüsselt geschrieben: {0}. „chairside open-export FILE“ öffnet es.</translation>
    </message>
    <message>
      <location filename="../../ui/patient/cards.py" />
      <source>not recorded yet</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>noch nicht erfasst</translation>
    </message>
    <message>
      <location filename="../../ui/patient/cards.py" />
      <source>recorded {0} by {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>erfasst {0} von {1}</translation>
    </message>
    <message>
      <location filename="../../ui/patient/cards.py" />
      <source>Ask for name and birth date; the patient says them.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nach Name und Geburtsdatum fragen; der Patient sagt sie.</translation>
    </message>
    <message>
      <location filename="../../ui/patient/cards.py" />
      <location filename="../../ui/start/dose_column.py" />
      <source>Both right</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Beides richtig</translation>
    </message>
    <message>
      <location filename="../../ui/patient/cards.py" />
      <source>Ask now; Details on the patient’s page keeps the answer.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Jetzt fragen; „Einzelheiten“ auf der Patientenseite hält die Antwort fest.</translation>
    </message>
    <message>
      <location filename="../../ui/patient/cards.py" />
      <source>Opened as not asked</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Als nicht gefragt eröffnet</translation>
    </message>
    <message>
      <location filename="../../ui/patient/cards.py" />
      <source>Asked again, unchanged</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Erneut gefragt, unverändert</translation>
    </message>
    <message>
      <location filename="../../ui/patient/cards.py" />
      <source>{0} mg with the last weight, {1} kg; weighed again today</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} mg mit dem letzten Gewicht, {1} kg; heute wird neu gewogen</translation>
    </message>
    <message>
      <location filename="../../ui/patient/cards.py" />
      <source>Plan version {0}, signed {1} by {2}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Plan Version {0}, unterzeichnet {1} von {2}</translation>
    </message>
    <message>
      <location filename="../../ui/patient/cards.py" />
      <source>Order and limits of this patient</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Anordnung und Grenzen dieses Patienten</translation>
    </message>
    <message>
      <location filename="../../ui/patient/cards.py" />
      <location filename="../../ui/patient/details_sheet.py" />
      <location filename="../../ui/patient/strip.py" />
      <source>Takes the patient home</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Bringt den Patienten nach Hause</translation>
    </message>
    <message>
      <location filename="../../ui/patient/cards.py" />
      <source>Ask whether the same person comes today.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Fragen, ob heute dieselbe Person kommt.</translation>
    </message>
    <message>
      <location filename="../../ui/patient/cards.py" />
      <source>Comes today</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Kommt heute</translation>
    </message>
    <message>
      <location filename="../../ui/patient/cards.py" />
      <location filename="../../ui/patient/details_sheet.py" />
      <source>Contraindications</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Gegenanzeigen</translation>
    </message>
    <message>
      <location filename="../../ui/patient/cards.py" />
      <source>None found, {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Keine gefunden, {0}</translation>
    </message>
    <message>
      <location filename="../../ui/patient/cards.py" />
      <source>Asked again: none</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Erneut gefragt: keine</translation>
    </message>
    <message>
      <location filename="../../ui/patient/cards.py" />
      <source>unchanged since {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>unverändert seit {0}</translation>
    </message>
    <message>
      <location filename="../../ui/patient/cards.py" />
      <source>Medicines taken today</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Medikamente heute</translation>
    </message>
    <message>
      <location filename="../../ui/patient/cards.py" />
      <source>Taken as listed, nothing else</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Wie aufgeführt genommen, nichts sonst</translation>
    </message>
    <message>
      <location filename="../../ui/patient/confirm.py" />
      <source>Not right…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Stimmt nicht…</translation>
    </message>
    <message>
      <location filename="../../ui/patient/confirm.py" />
      <source>What goes along, to be confirmed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Was mitgeht, zu bestätigen</translation>
    </message>
    <message>
      <location filename="../../ui/patient/confirm.py" />
      <location filename="../../ui/start/open.py" />
      <source>Change user</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Benutzer wechseln</translation>
    </message>
    <message>
      <location filename="../../ui/patient/confirm.py" />
      <location filename="../../ui/start/open.py" />
      <source>Open chair {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Platz {0} eröffnen</translation>
    </message>
    <message>
      <location filename="../../ui/patient/confirm.py" />
      <source>No chair is empty</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Kein Platz ist frei</translation>
    </message>
    <message>
      <location filename="../../ui/patient/confirm.py" />
      <source>What is not confirmed here is asked at the start.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Was hier nicht bestätigt wird, wird vor dem Start gefragt.</translation>
    </message>
    <message>
      <location filename="../../ui/patient/confirm.py" />
      <source>{0} to confirm</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} zu bestätigen</translation>
    </message>
    <message>
      <location filename="../../ui/patient/confirm.py" />
      <location filename="../../ui/start/screen.py" />
      <source>name and birth date</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Name und Geburtsdatum</translation>
    </message>
    <message>
      <location filename="../../ui/patient/details_sheet.py" />
      <source>What is known</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Was bekannt ist</translation>
    </message>
    <message>
      <location filename="../../ui/patient/details_sheet.py" />
      <source>Allergies, contacts</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Allergien, Kontakte</translation>
    </message>
    <message>
      <location filename="../../ui/patient/details_sheet.py" />
      <source>Standing notes</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Geltende Notizen</translation>
    </message>
    <message>
      <location filename="../../ui/patient/details_sheet.py" />
      <location filename="../../ui/patient/strip.py" />
      <source>Next session</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nächste Sitzung</translation>
    </message>
    <message>
      <location filename="../../ui/patient/details_sheet.py" />
      <source>Nothing was changed.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../ui/patient/details_sheet.py" />
      <location filename="../../ui/start/order_form.py" />
      <source>Has allergies</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Hat Allergien</translation>
    </message>
    <message>
      <location filename="../../ui/patient/details_sheet.py" />
      <location filename="../../ui/start/order_form.py" />
      <source>Which, and what happens</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Welche, und was geschieht</translation>
    </message>
    <message>
      <location filename="../../ui/patient/details_sheet.py" />
      <source>Conditions</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Erkrankungen</translation>
    </message>
    <message>
      <location filename="../../ui/patient/details_sheet.py" />
      <source>with ; between</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>mit ; dazwischen</translation>
    </message>
    <message>
      <location filename="../../ui/patient/details_sheet.py" />
      <source>Regular medicines</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Dauermedikamente</translation>
    </message>
    <message>
      <location filename="../../ui/patient/details_sheet.py" />
      <source>Phones</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Telefone</translation>
    </message>
    <message>
      <location filename="../../ui/patient/details_sheet.py" />
      <source>Their phone</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Deren Telefon</translation>
    </message>
    <message>
      <location filename="../../ui/patient/details_sheet.py" />
      <location filename="../../ui/start/order_form.py" />
      <source>Weight, kg</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Gewicht, kg</translation>
    </message>
    <message>
      <location filename="../../ui/patient/details_sheet.py" />
      <source>outside a session</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>außerhalb einer Sitzung</translation>
    </message>
    <message>
      <location filename="../../ui/patient/details_sheet.py" />
      <source>weighed on</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>gewogen am</translation>
    </message>
    <message>
      <location filename="../../ui/patient/details_sheet.py" />
      <source>Which allergies is not written yet.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Welche Allergien, steht noch nicht da.</translation>
    </message>
    <message>
      <location filename="../../ui/patient/details_sheet.py" />
      <source>The weight needs a number in kg and the day.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Das Gewicht braucht eine Zahl in kg und den Tag.</translation>
    </message>
    <message>
      <location filename="../../ui/patient/details_sheet.py" />
      <source>Never asked yet</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Noch nie gefragt</translation>
    </message>
    <message>
      <location filename="../../ui/patient/details_sheet.py" />
      <source>Asked last by {0}: {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Zuletzt gefragt von {0}: {1}</translation>
    </message>
    <message>
      <location filename="../../ui/patient/details_sheet.py" />
      <source>none found</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>keine gefunden</translation>
    </message>
    <message>
      <location filename="../../ui/patient/details_sheet.py" />
      <source>{0} questions are not answered yet.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} Fragen sind noch offen.</translation>
    </message>
    <message>
      <location filename="../../ui/patient/details_sheet.py" />
      <source>Stands at every session</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Gilt bei jeder Sitzung</translation>
    </message>
    <message>
      <location filename="../../ui/patient/details_sheet.py" />
      <source>Reason, to end the chosen note</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Grund, um die gewählte Notiz zu beenden</translation>
    </message>
    <message>
      <location filename="../../ui/patient/details_sheet.py" />
      <source>Notes that stand</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Notizen, die gelten</translation>
    </message>
    <message>
      <location filename="../../ui/patient/details_sheet.py" />
      <source>New note</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Neue Notiz</translation>
    </message>
    <message>
      <location filename="../../ui/patient/details_sheet.py" />
      <source>No note stands.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Keine Notiz gilt.</translation>
    </message>
    <message>
      <location filename="../../ui/patient/details_sheet.py" />
      <source>End a note: choose it, then say why</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Eine Notiz beenden: wählen, dann sagen warum</translation>
    </message>
    <message>
      <location filename="../../ui/patient/details_sheet.py" />
      <source>What stands is not written yet.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Was gelten soll, steht noch nicht da.</translation>
    </message>
    <message>
      <location filename="../../ui/patient/details_sheet.py" />
      <source>Say why the note ends.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sagen, warum die Notiz endet.</translation>
    </message>
    <message>
      <location filename="../../ui/patient/details_sheet.py" />
      <location filename="../../ui/patient/strip.py" />
      <source>Not planned</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nicht geplant</translation>
    </message>
    <message>
      <location filename="../../ui/patient/details_sheet.py" />
      <source>As the plan says: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Wie im Plan: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/patient/details_sheet.py" />
      <source>There is no such day.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Diesen Tag gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../ui/patient/details_sheet.py" />
      <source>A time needs its day.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Eine Uhrzeit braucht ihren Tag.</translation>
    </message>
    <message>
      <location filename="../../ui/patient/identity_sheet.py" />
      <source>Register</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Aufnehmen</translation>
    </message>
    <message>
      <location filename="../../ui/patient/identity_sheet.py" />
      <location filename="../../ui/start/order_form.py" />
      <source>Record number (MRN)</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Patientennummer</translation>
    </message>
    <message>
      <location filename="../../ui/patient/identity_sheet.py" />
      <location filename="../../ui/start/order_form.py" />
      <source>Birth date</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Geburtsdatum</translation>
    </message>
    <message>
      <location filename="../../ui/patient/identity_sheet.py" />
      <location filename="../../ui/start/order_form.py" />
      <source>Sex</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Geschlecht</translation>
    </message>
    <message>
      <location filename="../../ui/patient/identity_sheet.py" />
      <source>Reason, kept with the correction</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Grund, wird mit der Berichtigung aufbewahrt</translation>
    </message>
    <message>
      <location filename="../../ui/patient/identity_sheet.py" />
      <source>Correct identity</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Identität berichtigen</translation>
    </message>
    <message>
      <location filename="../../ui/patient/identity_sheet.py" />
      <source>Register a patient</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Einen Patienten aufnehmen</translation>
    </message>
    <message>
      <location filename="../../ui/patient/identity_sheet.py" />
      <source>Correct it</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Berichtigen</translation>
    </message>
    <message>
      <location filename="../../ui/patient/identity_sheet.py" />
      <source>Sex is not chosen yet.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Das Geschlecht ist noch nicht gewählt.</translation>
    </message>
    <message>
      <location filename="../../ui/patient/identity_sheet.py" />
      <source>a name</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>ein Name</translation>
    </message>
    <message>
      <location filename="../../ui/patient/identity_sheet.py" />
      <location filename="../../ui/patient/plan_parts.py" />
      <location filename="../../ui/start/limits.py" />
      <source>a number</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>eine Zahl</translation>
    </message>
    <message>
      <location filename="../../ui/patient/identity_sheet.py" />
      <location filename="../../ui/start/order_form.py" />
      <source>there is no such day</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>diesen Tag gibt es nicht</translation>
    </message>
    <message>
      <location filename="../../ui/patient/identity_sheet.py" />
      <source>why it is corrected</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>warum berichtigt wird</translation>
    </message>
    <message>
      <location filename="../../ui/patient/pips.py" />
      <source>done</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>fertig</translation>
    </message>
    <message>
      <location filename="../../ui/patient/pips.py" />
      <source>open now</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>jetzt offen</translation>
    </message>
    <message>
      <location filename="../../ui/patient/pips.py" />
      <source>next</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>nächste</translation>
    </message>
    <message>
      <location filename="../../ui/patient/pips.py" />
      <location filename="../../ui/tabs.py" />
      <source>planned</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>geplant</translation>
    </message>
    <message>
      <location filename="../../ui/patient/pips.py" />
      <location filename="../../ui/patient/series.py" />
      <source>no day yet</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>noch kein Tag</translation>
    </message>
    <message>
      <location filename="../../ui/patient/pips.py" />
      <source>Session {0}, {1}, {2}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sitzung {0}, {1}, {2}</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_panel.py" />
      <location filename="../../ui/patient/plan_sheet.py" />
      <source>Plan</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Plan</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_panel.py" />
      <source>What the plan says</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Was der Plan sagt</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_panel.py" />
      <location filename="../../ui/patient/screen.py" />
      <source>Make a plan…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Einen Plan erstellen…</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_panel.py" />
      <source>prescriber’s PIN; makes a version</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>PIN des Arztes; ergibt eine Version</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_panel.py" />
      <source>version {0}, in force</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Version {0}, in Kraft</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_panel.py" />
      <source>Change the plan…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Den Plan ändern…</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_panel.py" />
      <source>A session from this page needs a plan: what is ordered, how often, for what.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Eine Sitzung von dieser Seite braucht einen Plan: was angeordnet ist, wie oft, wofür.</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_panel.py" />
      <source>Versions</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Versionen</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_parts.py" />
      <source>Condition treated</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Behandelte Krankheit</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_parts.py" />
      <location filename="../../ui/start/order_form.py" />
      <source>Concentration, mg/mL</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Konzentration, mg/mL</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_parts.py" />
      <location filename="../../ui/start/order_form.py" />
      <source>Planned time, min</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Geplante Dauer, min</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_parts.py" />
      <source>Number of sessions</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Zahl der Sitzungen</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_parts.py" />
      <source>Days from one to the next</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Tage von einer zur nächsten</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_parts.py" />
      <location filename="../../ui/patient/plan_words.py" />
      <source>Goals</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ziele</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_parts.py" />
      <source>The series goes on</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Die Serie geht weiter</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_parts.py" />
      <source>A new series begins</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Eine neue Serie beginnt</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_parts.py" />
      <source>Condition is missing.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Die Krankheit fehlt.</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_parts.py" />
      <source>Protocol is not chosen yet.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Das Protokoll ist noch nicht gewählt.</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_parts.py" />
      <source>Dose is missing, in mg/kg or mg.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Die Dosis fehlt, in mg/kg oder mg.</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_parts.py" />
      <source>Planned time is a number of minutes.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Die geplante Zeit ist eine Zahl in Minuten.</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_parts.py" />
      <source>Number of sessions is 1 to 99.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Die Zahl der Sitzungen ist 1 bis 99.</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_parts.py" />
      <source>Days from one to the next is a number.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Tage von einer zur nächsten ist eine Zahl.</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_parts.py" />
      <source>That is no number: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Das ist keine Zahl: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_parts.py" />
      <source>Take out</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Entfernen</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_parts.py" />
      <source>Take out: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Entfernen: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_parts.py" />
      <location filename="../../ui/protocol/numbers.py" />
      <location filename="../../ui/start/limits.py" />
      <source>Value</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Wert</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_parts.py" />
      <location filename="../../ui/start/limits.py" />
      <source>New value for this patient</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Neuer Wert für diese Person</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_parts.py" />
      <location filename="../../ui/start/limits.py" />
      <source>Set this limit</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Diese Grenze setzen</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_parts.py" />
      <source>Limits of this patient</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Grenzen dieses Patienten</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_parts.py" />
      <location filename="../../ui/start/limits.py" />
      <source>a reason is printed with it</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>ein Grund wird dazu gedruckt</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_parts.py" />
      <source>None: the protocol’s limits are in force.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Keine: die Grenzen des Protokolls gelten.</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_parts.py" />
      <source>Question before each start, for yes or no</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Frage vor jedem Start, mit Ja oder Nein</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_parts.py" />
      <source>Why it is asked</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Warum gefragt wird</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_parts.py" />
      <source>Ask this</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Das fragen</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_parts.py" />
      <source>Asked before each start; a no needs a reason</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Vor jedem Start gefragt; ein Nein braucht einen Grund</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_parts.py" />
      <source>a question</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>eine Frage</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_parts.py" />
      <source>None: the protocol’s questions are asked.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Keine: die Fragen des Protokolls werden gestellt.</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_sheet.py" />
      <source>Sign it…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Unterzeichnen…</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_sheet.py" />
      <source>Reason for this version, kept with it</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Grund für diese Version, wird mit ihr aufbewahrt</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_sheet.py" />
      <source>Signed by the prescriber</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Unterzeichnet vom Arzt</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_sheet.py" />
      <source>Back to the order</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Zurück zur Anordnung</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_sheet.py" />
      <source>How much</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Wie viel</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_sheet.py" />
      <location filename="../../ui/patient/plan_words.py" />
      <location filename="../../ui/protocol/limits.py" />
      <location filename="../../ui/protocol/lower.py" />
      <source>Limits</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Grenzen</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_sheet.py" />
      <location filename="../../ui/patient/plan_words.py" />
      <source>Before start</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Vor dem Start</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_sheet.py" />
      <source>Plan, version {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Plan, Version {0}</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_sheet.py" />
      <source>PIN signs it</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>PIN unterzeichnet</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_sheet.py" />
      <source>Changes: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Änderungen: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_sheet.py" />
      <source>why there is another version</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>warum es eine weitere Version gibt</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_words.py" />
      <location filename="../../ui/patient/visits.py" />
      <location filename="../../ui/series/frame.py" />
      <location filename="../../ui/start/dose_column.py" />
      <location filename="../../ui/start/order_form.py" />
      <source>Dose</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Dosis</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_words.py" />
      <source>Number</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Anzahl</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_words.py" />
      <location filename="../../ui/patient/visits.py" />
      <location filename="../../ui/series/present.py" />
      <source>{0} mg/kg</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} mg/kg</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_words.py" />
      <source>{0} over {1} min</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} über {1} min</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_words.py" />
      <source>weighed every time</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>jedes Mal gewogen</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_words.py" />
      <source>{0} mg/mL</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} mg/ml</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_words.py" />
      <source>{0} sessions, {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} Sitzungen, {1}</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_words.py" />
      <source>weekly</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>wöchentlich</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_words.py" />
      <source>every {0} weeks</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>alle {0} Wochen</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_words.py" />
      <source>daily</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>täglich</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_words.py" />
      <source>every {0} days</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>alle {0} Tage</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_words.py" />
      <source>{0} done: the series is complete</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} fertig: die Serie ist vollständig</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_words.py" />
      <source>{0} done, {1} to come</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} fertig, {1} kommen noch</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_words.py" />
      <source>version {0}, hash {1}…{2}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Version {0}, Prüfsumme {1}…{2}</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_words.py" />
      <source>{0}. No longer in force here</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}. Hier nicht mehr in Kraft</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_words.py" />
      <source>{0}. Now in force: {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}. Jetzt in Kraft: {1}</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_words.py" />
      <source>not in this protocol</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>nicht in diesem Protokoll</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_words.py" />
      <source>protocol {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Protokoll {0}</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_words.py" />
      <source>caution</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Vorsicht</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_words.py" />
      <source>critical</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>kritisch</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_words.py" />
      <source>low</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>niedrig</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_words.py" />
      <source>rise</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Anstieg</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_words.py" />
      <source>fall</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Abfall</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_words.py" />
      <source>first plan</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>erster Plan</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_words.py" />
      <source>condition</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Krankheit</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_words.py" />
      <source>protocol</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Protokoll</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_words.py" />
      <source>minutes</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Minuten</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_words.py" />
      <source>mg/kg</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>mg/kg</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_words.py" />
      <source>mg/mL</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>mg/ml</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_words.py" />
      <source>sessions</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sitzungen</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_words.py" />
      <source>days apart</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Tage Abstand</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_words.py" />
      <source>goals</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ziele</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_words.py" />
      <source>question</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Frage</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_words.py" />
      <source>a new series</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>eine neue Serie</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_words.py" />
      <source>{0} changed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} geändert</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_words.py" />
      <source>{0} {1} taken out</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} {1} entfernt</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_words.py" />
      <source>{0} {1} to {2}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} {1} auf {2}</translation>
    </message>
    <message>
      <location filename="../../ui/patient/screen.py" />
      <source>Change the plan</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Den Plan ändern</translation>
    </message>
    <message>
      <location filename="../../ui/patient/screen.py" />
      <source>Records, {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Berichte, {0}</translation>
    </message>
    <message>
      <location filename="../../ui/patient/screen.py" />
      <source>Call now, due</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Jetzt anrufen, fällig</translation>
    </message>
    <message>
      <location filename="../../ui/patient/screen.py" />
      <source>Register…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Aufnehmen…</translation>
    </message>
    <message>
      <location filename="../../ui/patient/screen.py" />
      <source>Details…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Einzelheiten…</translation>
    </message>
    <message>
      <location filename="../../ui/patient/screen.py" />
      <source>Read again</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Neu lesen</translation>
    </message>
    <message>
      <location filename="../../ui/patient/screen.py" />
      <source>Last time, {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Letztes Mal, {0}</translation>
    </message>
    <message>
      <location filename="../../ui/patient/screen.py" />
      <source>Nothing to know from the last session.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Von der letzten Sitzung ist nichts zu beachten.</translation>
    </message>
    <message>
      <location filename="../../ui/patient/screen.py" />
      <source>No session yet.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Noch keine Sitzung.</translation>
    </message>
    <message>
      <location filename="../../ui/patient/screen.py" />
      <source>shown again at the start screen</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>wird vor dem Start wieder gezeigt</translation>
    </message>
    <message>
      <location filename="../../ui/patient/screen.py" />
      <source>Correct identity…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Identität berichtigen…</translation>
    </message>
    <message>
      <location filename="../../ui/patient/screen.py" />
      <source>A session is open.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Eine Sitzung ist offen.</translation>
    </message>
    <message>
      <location filename="../../ui/patient/screen.py" />
      <source>Not registered yet: only sessions are known.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Noch nicht aufgenommen: nur Sitzungen sind bekannt.</translation>
    </message>
    <message>
      <location filename="../../ui/patient/screen.py" />
      <source>No plan yet: plan first.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Noch kein Plan: zuerst planen.</translation>
    </message>
    <message>
      <location filename="../../ui/patient/screen.py" />
      <source>Planned for {0}.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Geplant für {0}.</translation>
    </message>
    <message>
      <location filename="../../ui/patient/screen.py" />
      <source>No day is planned.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Kein Tag ist geplant.</translation>
    </message>
    <message>
      <location filename="../../ui/patient/screen.py" />
      <source>{0} The plan goes with it as it stands</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} Der Plan gilt, wie er steht</translation>
    </message>
    <message>
      <location filename="../../ui/patient/screen.py" />
      <source>Start session {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sitzung {0} beginnen</translation>
    </message>
    <message>
      <location filename="../../ui/patient/screen.py" />
      <source>Record this or close it first.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Zuerst dies erfassen oder schließen.</translation>
    </message>
    <message>
      <location filename="../../ui/patient/series.py" />
      <source>one column a session, tinted: next</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>eine Spalte je Sitzung, getönt: die nächste</translation>
    </message>
    <message>
      <location filename="../../ui/patient/series.py" />
      <source>No session yet: plan first.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Noch keine Sitzung: zuerst planen.</translation>
    </message>
    <message>
      <location filename="../../ui/patient/strip.py" />
      <source>Diagnosis, prescriber</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Diagnose, Arzt</translation>
    </message>
    <message>
      <location filename="../../ui/patient/strip.py" />
      <source>Weight, {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Gewicht, {0}</translation>
    </message>
    <message>
      <location filename="../../ui/patient/strip.py" />
      <source>No plan yet</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Noch kein Plan</translation>
    </message>
    <message>
      <location filename="../../ui/patient/strip.py" />
      <source>None recorded</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nicht erfasst</translation>
    </message>
    <message>
      <location filename="../../ui/patient/visits.py" />
      <location filename="../../ui/series/frame.py" />
      <source>Highest SBP</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Höchster SBD</translation>
    </message>
    <message>
      <location filename="../../ui/patient/visits.py" />
      <source>Sessions of the series, newest first</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sitzungen der Serie, die neueste zuerst</translation>
    </message>
    <message>
      <location filename="../../ui/practice.py" />
      <source>{0}×</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}×</translation>
    </message>
    <message>
      <location filename="../../ui/practice.py" />
      <source>Speed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Tempo</translation>
    </message>
    <message>
      <location filename="../../ui/practice.py" />
      <source>End practice</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Übung beenden</translation>
    </message>
    <message>
      <location filename="../../ui/practice.py" />
      <source>Speed of practice</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Tempo der Übung</translation>
    </message>
    <message>
      <location filename="../../ui/printing/screen.py" />
      <source>Printer</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Drucker</translation>
    </message>
    <message>
      <location filename="../../ui/printing/screen.py" />
      <source>Copies</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Exemplare</translation>
    </message>
    <message>
      <location filename="../../ui/printing/screen.py" />
      <source>Save the draft</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Entwurf speichern</translation>
    </message>
    <message>
      <location filename="../../ui/printing/screen.py" />
      <source>DRAFT of {0}, chair {1}, as of {2}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>ENTWURF von {0}, Platz {1}, Stand {2}</translation>
    </message>
    <message>
      <location filename="../../ui/printing/screen.py" />
      <source>Record of {0}, {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Akte von {0}, {1}</translation>
    </message>
    <message>
      <location filename="../../ui/printing/screen.py" />
      <source>Drawing the pages…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Die Seiten werden gezeichnet…</translation>
    </message>
    <message>
      <location filename="../../ui/printing/screen.py" />
      <source>There is nothing to show.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Es gibt nichts zu zeigen.</translation>
    </message>
    <message>
      <location filename="../../ui/printing/screen.py" />
      <source>The pages can’t be shown on this computer.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Die Seiten lassen sich an diesem Computer nicht zeigen.</translation>
    </message>
    <message>
      <location filename="../../ui/printing/screen.py" />
      <source>Pages as they are printed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Seiten, wie gedruckt</translation>
    </message>
    <message>
      <location filename="../../ui/printing/screen.py" />
      <source>1 page</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>1 Seite</translation>
    </message>
    <message>
      <location filename="../../ui/printing/screen.py" />
      <source>{0} pages</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} Seiten</translation>
    </message>
    <message>
      <location filename="../../ui/printing/screen.py" />
      <source>This computer has no printer set up.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Auf diesem Computer ist kein Drucker eingerichtet.</translation>
    </message>
    <message>
      <location filename="../../ui/printing/screen.py" />
      <source>Saved: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Gespeichert: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/printing/screen.py" />
      <source>Printed as it is shown</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Gedruckt, wie gezeigt</translation>
    </message>
    <message>
      <location filename="../../ui/printing/screen.py" />
      <source>No printer on this computer</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Kein Drucker an diesem Computer</translation>
    </message>
    <message>
      <location filename="../../ui/printing/screen.py" />
      <source>Back to the sessions</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Zurück zu den Sitzungen</translation>
    </message>
    <message>
      <location filename="../../ui/printing/screen.py" />
      <source>Choose a printer first</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Zuerst einen Drucker wählen</translation>
    </message>
    <message>
      <location filename="../../ui/printing/screen.py" />
      <source>Sending to {0}…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Wird an {0} gesendet…</translation>
    </message>
    <message>
      <location filename="../../ui/printing/screen.py" />
      <source>Sent to {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>An {0} gesendet</translation>
    </message>
    <message>
      <location filename="../../ui/printing/screen.py" />
      <source>Not printed: {0} takes no pages. Try another one.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nicht gedruckt: {0} nimmt keine Seiten an. Einen anderen versuchen.</translation>
    </message>
    <message>
      <location filename="../../ui/printing/screen.py" />
      <source>Still sending. A moment, then Esc again.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Wird noch gesendet. Kurz warten, dann erneut Esc.</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/editor.py" />
      <source>All protocols</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Alle Protokolle</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/editor.py" />
      <location filename="../../ui/protocol/lower.py" />
      <source>Changes</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Änderungen</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/editor.py" />
      <source>Submit</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Einreichen</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/editor.py" />
      <source>Title, as it stands on screens and records</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Titel, wie auf Bildschirmen und Akten</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/editor.py" />
      <source>Id: small letters, digits, hyphens</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Kennung: Kleinbuchstaben, Ziffern, Bindestriche</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/editor.py" />
      <source>Version: three numbers</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Version: drei Zahlen</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/editor.py" />
      <location filename="../../ui/protocol/versions.py" />
      <source>Draft by {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Entwurf von {0}</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/editor.py" />
      <source>{0} stays in use until two people approve this one</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} bleibt in Gebrauch, bis zwei Personen diesen freigeben</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/editor.py" />
      <source>Compare, {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Vergleichen, {0}</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/editor.py" />
      <source>Submit, 1 error</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Einreichen, 1 Fehler</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/editor.py" />
      <source>Submit, {0} errors</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Einreichen, {0} Fehler</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/editor.py" />
      <source>Submit, {0} to explain</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Einreichen, {0} zu begründen</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/editor.py" />
      <source>Draft saved</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Entwurf gespeichert</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/findings.py" />
      <source>Go there</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Dorthin</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/findings.py" />
      <source>Why it is right</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Warum es richtig ist</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/findings.py" />
      <source>line {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Zeile {0}</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/findings.py" />
      <source>Why it is right: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Warum es richtig ist: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/findings.py" />
      <source>Checked as you type</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Beim Tippen geprüft</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/findings.py" />
      <source>Fit for use. Nothing to look at.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Brauchbar. Nichts anzusehen.</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/fixes.py" />
      <source>Use {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} verwenden</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/fixes.py" />
      <source>Add {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} hinzufügen</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/limits.py" />
      <source>Also</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Auch</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/limits.py" />
      <source>“{0}” is no limit of this column. Type a number, or &gt; 160.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>„{0}“ ist keine Grenze dieser Spalte. Eine Zahl eingeben, oder &gt; 160.</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/limits.py" />
      <source>Where this number comes from</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Woher diese Zahl kommt</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/limits.py" />
      <source>How strong that is</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Wie stark das ist</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/limits.py" />
      <source>No limit here: type a number to add one</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Hier keine Grenze: eine Zahl eingeben, um eine zu setzen</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/lower.py" />
      <source>Questions</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Fragen</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/lower.py" />
      <source>All values</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Alle Werte</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/lower.py" />
      <source>Whole file</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ganze Datei</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/lower.py" />
      <source>Part</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Teil</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/lower.py" />
      <source>What differs from the version before</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Was sich von der vorigen Version unterscheidet</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/lower.py" />
      <source>The whole file</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Die ganze Datei</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/lower.py" />
      <source>Nothing yet.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Noch nichts.</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/lower.py" />
      <source>As {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Wie {0}</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/lower.py" />
      <source>Changed: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Geändert: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/numbers.py" />
      <source>Where</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Wo</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/numbers.py" />
      <source>Search, such as: timing, discharge, source</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Suchen, etwa: timing, discharge, source</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/numbers.py" />
      <source>Search all values</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Alle Werte durchsuchen</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/numbers.py" />
      <source>All values of the protocol</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Alle Werte des Protokolls</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/plain.py" />
      <source>{0} critical low</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} kritisch niedrig</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/plain.py" />
      <source>{0} caution low</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} Vorsicht niedrig</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/plain.py" />
      <source>{0} caution high</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} Vorsicht hoch</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/plain.py" />
      <source>{0} critical high</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} kritisch hoch</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/plain.py" />
      <source>{0} fall</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} Abfall</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/plain.py" />
      <source>{0} rise</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} Anstieg</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/questions.py" />
      <source>Question</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Frage</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/questions.py" />
      <source>Answers, the safe one first</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Antworten, die sichere zuerst</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/questions.py" />
      <source>An unsafe answer needs</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Eine unsichere Antwort braucht</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/questions.py" />
      <source>Questions before the start</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Fragen vor dem Beginn</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/questions.py" />
      <source>Add a question</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Eine Frage hinzufügen</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/questions.py" />
      <source>Up</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Auf</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/questions.py" />
      <source>Down</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ab</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/questions.py" />
      <location filename="../../ui/settings/contacts.py" />
      <source>Remove</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Entfernen</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/schedule.py" />
      <source>In the schedule: a mark one minute later or earlier</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Im Zeitplan: eine Marke eine Minute später oder früher</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/schedule.py" />
      <source>In the schedule: takes a mark away</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Im Zeitplan: entfernt eine Marke</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/schedule.py" />
      <source>Check at {0}, minutes; Del takes it away</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Kontrolle bei {0}, Minuten; Entf nimmt sie weg</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/schedule.py" />
      <location filename="../../ui/protocol/schedule_panel.py" />
      <source>Schedule</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Zeitplan</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/schedule.py" />
      <source>Stay, {0} min</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Aufenthalt, {0} min</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/schedule.py" />
      <source>{0} min gap</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} min Lücke</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/schedule_panel.py" />
      <source> min</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation> min</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/schedule_panel.py" />
      <source>Drag a mark or type its minute. Filled: typed. Hollow: repeats</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Eine Marke ziehen oder ihre Minute eingeben. Voll: eingegeben. Hohl: wiederholt</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/schedule_panel.py" />
      <source>Planned minutes</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Geplante Minuten</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/schedule_panel.py" />
      <source>infusion</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Infusion</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/schedule_panel.py" />
      <source>recovery</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Erholung</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/schedule_panel.py" />
      <source>{0}+ add</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}+ hinzu</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/schedule_panel.py" />
      <source>Add a check of the {0}, minute</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Kontrolle hinzufügen ({0}), Minute</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/schedule_panel.py" />
      <source>Then every so many minutes, {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Dann alle so viele Minuten, {0}</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/schedule_panel.py" />
      <source>Longest gap allowed, minutes, {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Längste erlaubte Lücke, Minuten, {0}</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/schedule_panel.py" />
      <source>then every</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>dann alle</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/schedule_panel.py" />
      <source>gap at most</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Lücke höchstens</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/schedule_panel.py" />
      <source>Type a minute: a whole number</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Eine Minute eingeben: eine ganze Zahl</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/screen.py" />
      <source>Saves the draft now</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sichert den Entwurf jetzt</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/screen.py" />
      <source>Edits the cell; in the list, opens it</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ändert die Zelle; öffnet in der Liste</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/shelf.py" />
      <source>Protocols and their versions</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Protokolle und ihre Versionen</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/shelf.py" />
      <source>Copy and edit</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Kopieren, bearbeiten</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/shelf.py" />
      <source>Approve…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Freigeben…</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/shelf.py" />
      <source>Send back…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Zurückgeben…</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/shelf.py" />
      <source>Put away</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Weglegen</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/shelf.py" />
      <source>Who approves it?</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Wer gibt frei?</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/shelf.py" />
      <source>What is to be changed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Was zu ändern ist</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/shelf.py" />
      <location filename="../../ui/shell.py" />
      <source>Protocols</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Protokolle</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/shelf.py" />
      <source>In use: what new sessions take</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>In Gebrauch: gilt für neue Sitzungen</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/shelf.py" />
      <source>Copied from {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Kopiert von {0}</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/shelf.py" />
      <source>Submitted by {0}, {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Eingereicht von {0}, {1}</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/shelf.py" />
      <source>Approved by {0}, {1}, {2}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Freigegeben von {0}, {1}, {2}</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/shelf.py" />
      <source>Sent back by {0}: {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Zurückgegeben von {0}: {1}</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/shelf.py" />
      <source>SHA-256 {0}…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>SHA-256 {0}…</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/shelf.py" />
      <source>Nobody else here may approve: people are added in the settings</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sonst darf hier niemand freigeben: Personen kommen in den Einstellungen dazu</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/shelf.py" />
      <source>{0} is in use from now on. Running sessions keep theirs.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} gilt ab jetzt. Laufende Sitzungen behalten ihres.</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/shelf.py" />
      <source>Say what is to be changed first</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Zuerst sagen, was zu ändern ist</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/shelf.py" />
      <source>Sent back: it is a draft again</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Zurückgegeben: wieder ein Entwurf</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/shelf.py" />
      <source>Put away. Its file is kept in the data folder.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Weggelegt. Die Datei bleibt im Datenordner.</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/shelf.py" />
      <source>A charge nurse, a prescriber or a manager can change protocols</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Schichtleitung, verordnende Person oder Leitung kann Protokolle ändern</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/shelf.py" />
      <source>Go on with the draft</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Mit dem Entwurf weiter</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/shelf.py" />
      <source>Edit as next version</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Als nächste Version bearbeiten</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/trial_chart.py" />
      <source>Readings of this session; Left and Right walk them</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Werte dieser Sitzung; Links und Rechts gehen sie durch</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/trial_chart.py" />
      <source>then</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>damals</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/trial_chart.py" />
      <source>draft</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Entwurf</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/tryout.py" />
      <source>Then</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Damals</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/tryout.py" />
      <source>Draft</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Entwurf</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/tryout.py" />
      <source>First alert</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Erster Alarm</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/tryout.py" />
      <source>Test against past sessions</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>An früheren Sitzungen erproben</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/tryout.py" />
      <source>nothing in the archive changes</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>im Archiv ändert sich nichts</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/tryout.py" />
      <source>Past session</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Frühere Sitzung</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/tryout.py" />
      <source>Run</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Erproben</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/tryout.py" />
      <source>Run all</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Alle erproben</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/tryout.py" />
      <source>Alerts then</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Alarme damals</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/tryout.py" />
      <source>Alerts in the draft</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Alarme im Entwurf</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/tryout.py" />
      <source>Sessions that were tried</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sitzungen, die erprobt wurden</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/tryout.py" />
      <source>Sessions tried</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Erprobte Sitzungen</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/tryout.py" />
      <source>Run all {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Alle {0} erproben</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/tryout.py" />
      <source>The draft has changed since. Run again.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Der Entwurf wurde seither geändert. Erneut erproben.</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/tryout.py" />
      <source>Chart of a past session</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Diagramm einer früheren Sitzung</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/tryout.py" />
      <source>Not run: the draft has errors. Correct them first.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nicht erprobt: der Entwurf hat Fehler. Zuerst berichtigen.</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/tryout.py" />
      <source>Working session 1 of {0}…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sitzung 1 von {0} läuft…</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/tryout.py" />
      <source>Sessions that differ</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sitzungen, die abweichen</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/tryout.py" />
      <source>{0} of {1} sessions tried</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} von {1} Sitzungen erprobt</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/tryout.py" />
      <source>Session {0} could not be read</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sitzung {0} war nicht lesbar</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/tryout.py" />
      <source>All {0} sessions tried. Two taps open one.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Alle {0} Sitzungen erprobt. Zweimal tippen öffnet eine.</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/tryout.py" />
      <source>Stopped after {0}.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Angehalten nach {0}.</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/tryout.py" />
      <source>There is no past session here yet: from the first on, each can be tried. A draft can be submitted without.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Hier gibt es noch keine frühere Sitzung: ab der ersten lässt sich jede durchspielen. Eingereicht wird auch ohne.</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/tryout.py" />
      <source>New: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Neu: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/tryout.py" />
      <source>Gone: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Weg: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/tryout.py" />
      <source>The same alerts</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Dieselben Alarme</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/tryout.py" />
      <source>checks {0} → {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Kontrollen {0} → {1}</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/tryout.py" />
      <source>the start would have needed more</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>der Beginn hätte mehr gebraucht</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/versions.py" />
      <source>Id and version</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Kennung und Version</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/versions.py" />
      <source>State</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Stand</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/words.py" />
      <source>Measure</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Messgröße</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/words.py" />
      <location filename="../../ui/start/limits.py" />
      <source>Critical low</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Kritisch niedrig</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/words.py" />
      <location filename="../../ui/start/limits.py" />
      <source>Caution low</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Vorsicht niedrig</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/words.py" />
      <location filename="../../ui/start/limits.py" />
      <source>Caution high</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Vorsicht hoch</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/words.py" />
      <location filename="../../ui/start/limits.py" />
      <source>Critical high</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Kritisch hoch</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/words.py" />
      <source>Fall</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Abfall</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/words.py" />
      <source>Rise</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Anstieg</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/words.py" />
      <source>not {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>nicht {0}</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/words.py" />
      <source>from {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>ab {0}</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/words.py" />
      <source>with {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>mit {0}</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/words.py" />
      <source>Comes with the program</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Kommt mit dem Programm</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/words.py" />
      <source>Waits for approval</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Wartet auf Freigabe</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/words.py" />
      <source>Was in use</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>War in Gebrauch</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/words.py" />
      <source>Sent back</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Zurückgegeben</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/words.py" />
      <source>In use</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>In Gebrauch</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/words.py" />
      <source>Two people approve it, one of them a prescriber</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Zwei Personen geben frei, eine davon verordnend</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/words.py" />
      <source>A prescriber has yet to approve it</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Eine verordnende Person muss noch freigeben</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/words.py" />
      <source>One more person has yet to approve it</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Eine Person muss noch freigeben</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/words.py" />
      <source>Error</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Fehler</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/words.py" />
      <source>Look</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ansehen</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/words.py" />
      <source>nothing to say</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>nichts zu sagen</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/words.py" />
      <source>1 error</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>1 Fehler</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/words.py" />
      <source>{0} errors</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} Fehler</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/words.py" />
      <source>{0} to look at</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} anzusehen</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/words.py" />
      <source>only in the draft</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>nur im Entwurf</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/words.py" />
      <source>no longer</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>nicht mehr</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/words.py" />
      <source>at the same time</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>zur selben Zeit</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/words.py" />
      <location filename="../../ui/series/data.py" />
      <source>{0} earlier</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} früher</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/words.py" />
      <source>{0} later</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} später</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/work.py" />
      <source>Give yours another one.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Dem eigenen eine andere geben.</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/work.py" />
      <source>“{0}” comes with the program.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>„{0}“ kommt mit dem Programm.</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/work.py" />
      <source>There is a version {0} already.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Es gibt schon eine Version {0}.</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/work.py" />
      <source>{0}: {1}</source>
      <comment>clinic, title of a protocol</comment>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}: {1}</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/work.py" />
      <source>Own</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Eigenes</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/work.py" />
      <source>Not saved yet</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/work.py" />
      <location filename="../../ui/settings/keeper.py" />
      <location filename="../../ui/settings/ways.py" />
      <source>Saved {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Gespeichert {0}</translation>
    </message>
    <message>
      <location filename="../../ui/report/screen.py" />
      <source>Write the page</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Seite schreiben</translation>
    </message>
    <message>
      <location filename="../../ui/report/screen.py" />
      <source>Sign what is added to a closed session</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Zusatz zu abgeschlossener Sitzung unterschreiben</translation>
    </message>
    <message>
      <location filename="../../ui/report/screen.py" />
      <source>It was sent…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Gesendet…</translation>
    </message>
    <message>
      <location filename="../../ui/report/screen.py" />
      <source>Discharge first: the form is sent for a closed session.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Zuerst entlassen: der Bogen gilt für eine abgeschlossene Sitzung.</translation>
    </message>
    <message>
      <location filename="../../ui/report/screen.py" />
      <source>Website</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Website</translation>
    </message>
    <message>
      <location filename="../../ui/report/screen.py" />
      <source>Fax</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Fax</translation>
    </message>
    <message>
      <location filename="../../ui/report/screen.py" />
      <source>E-mail</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>E-Mail</translation>
    </message>
    <message>
      <location filename="../../ui/report/screen.py" />
      <source>Sent how?</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Wie gesendet?</translation>
    </message>
    <message>
      <location filename="../../ui/report/screen.py" />
      <source>Writing the page…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Seite wird geschrieben…</translation>
    </message>
    <message>
      <location filename="../../ui/report/screen.py" />
      <source>Page written: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Seite geschrieben: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/report/screen.py" />
      <source>Monitoring form: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Überwachungsbogen: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/report/screen.py" />
      <source>{0} not answered yet</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} noch nicht beantwortet</translation>
    </message>
    <message>
      <location filename="../../ui/report/screen.py" />
      <source>Every question is answered</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Alle Fragen sind beantwortet</translation>
    </message>
    <message>
      <location filename="../../ui/report/screen.py" />
      <source>Save {0} answers</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} Antworten speichern</translation>
    </message>
    <message>
      <location filename="../../ui/report/screen.py" />
      <source>Go on, {0} left</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Weiter, {0} offen</translation>
    </message>
    <message>
      <location filename="../../ui/report/screen.py" />
      <source>Patient and medicines</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Person und Medikamente</translation>
    </message>
    <message>
      <location filename="../../ui/report/screen.py" />
      <source>The session</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Die Sitzung</translation>
    </message>
    <message>
      <location filename="../../ui/report/screen.py" />
      <source>In words</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>In Worten</translation>
    </message>
    <message>
      <location filename="../../ui/said.py" />
      <source>empty</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>frei</translation>
    </message>
    <message>
      <location filename="../../ui/said.py" />
      <source>clinician needed for {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Fachkraft gebraucht seit {0}</translation>
    </message>
    <message>
      <location filename="../../ui/said.py" />
      <source>{0} alert, answered</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}: Alarm beantwortet</translation>
    </message>
    <message>
      <location filename="../../ui/said.py" />
      <source>{0} alert for {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}: Alarm seit {1}</translation>
    </message>
    <message>
      <location filename="../../ui/said.py" />
      <source>closed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>geschlossen</translation>
    </message>
    <message>
      <location filename="../../ui/said.py" />
      <source>no check planned</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>keine Kontrolle geplant</translation>
    </message>
    <message>
      <location filename="../../ui/said.py" />
      <source>planned end reached, record the end</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>geplantes Ende erreicht, Ende eintragen</translation>
    </message>
    <message>
      <location filename="../../ui/said.py" />
      <location filename="../../ui/tabs.py" />
      <source>{0} in {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} in {1}</translation>
    </message>
    <message>
      <location filename="../../ui/said.py" />
      <source>{0} due now</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} jetzt fällig</translation>
    </message>
    <message>
      <location filename="../../ui/said.py" />
      <source>{0} overdue by {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} überfällig seit {1}</translation>
    </message>
    <message>
      <location filename="../../ui/series/chart.py" />
      <source>In the chart: walk the sessions</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Im Diagramm: durch die Sitzungen gehen</translation>
    </message>
    <message>
      <location filename="../../ui/series/chart.py" />
      <source>In the chart: go to the session in the archive</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Im Diagramm: zur Sitzung im Archiv</translation>
    </message>
    <message>
      <location filename="../../ui/series/data.py" />
      <source>{0} caution</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} Vorsicht</translation>
    </message>
    <message>
      <location filename="../../ui/series/data.py" />
      <source>{0} critical</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} kritisch</translation>
    </message>
    <message>
      <location filename="../../ui/series/data.py" />
      <source>{0} from {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} ab {1}</translation>
    </message>
    <message>
      <location filename="../../ui/series/data.py" />
      <source>1 earlier</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>1 früher</translation>
    </message>
    <message>
      <location filename="../../ui/series/frame.py" />
      <source>strongest</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>am stärksten</translation>
    </message>
    <message>
      <location filename="../../ui/series/frame.py" />
      <source>changes bold</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Änderung fett</translation>
    </message>
    <message>
      <location filename="../../ui/series/frame.py" />
      <source>Relief lasted</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Linderung</translation>
    </message>
    <message>
      <location filename="../../ui/series/panel.py" />
      <source>Summary</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Zusammenfassung</translation>
    </message>
    <message>
      <location filename="../../ui/series/panel.py" />
      <source>Write the summary for the referring doctor</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Die Zusammenfassung für den Zuweiser schreiben</translation>
    </message>
    <message>
      <location filename="../../ui/series/panel.py" />
      <source>Last follow-up {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Letzte Nachfrage {0}</translation>
    </message>
    <message>
      <location filename="../../ui/series/panel.py" />
      <source>Writing the summary…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Die Zusammenfassung wird geschrieben…</translation>
    </message>
    <message>
      <location filename="../../ui/series/panel.py" />
      <source>Summary written: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Zusammenfassung geschrieben: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/series/present.py" />
      <source>before, after</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>vorher, nachher</translation>
    </message>
    <message>
      <location filename="../../ui/series/present.py" />
      <source>Series of {0} sessions</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Serie von {0} Sitzungen</translation>
    </message>
    <message>
      <location filename="../../ui/series/present.py" />
      <source>slower T+{0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>langsamer T+{0}</translation>
    </message>
    <message>
      <location filename="../../ui/series/present.py" />
      <source>faster T+{0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>schneller T+{0}</translation>
    </message>
    <message>
      <location filename="../../ui/series/present.py" />
      <source>paused T+{0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>pausiert T+{0}</translation>
    </message>
    <message>
      <location filename="../../ui/series/present.py" />
      <source>paused {0} min</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} min pausiert</translation>
    </message>
    <message>
      <location filename="../../ui/series/present.py" />
      <source>1 bolus</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>1 Bolus</translation>
    </message>
    <message>
      <location filename="../../ui/series/present.py" />
      <source>{0} boluses</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} Boli</translation>
    </message>
    <message>
      <location filename="../../ui/series/present.py" />
      <source>{0} known</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} bekannt</translation>
    </message>
    <message>
      <location filename="../../ui/series/present.py" />
      <source>{0} so far</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} bisher</translation>
    </message>
    <message>
      <location filename="../../ui/series/present.py" />
      <source>not known</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>nicht bekannt</translation>
    </message>
    <message>
      <location filename="../../ui/series/present.py" />
      <source>strongest dissociation {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>stärkste Dissoziation {0}</translation>
    </message>
    <message>
      <location filename="../../ui/series/present.py" />
      <source>{0}, changed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}, geändert</translation>
    </message>
    <message>
      <location filename="../../ui/series/present.py" />
      <source>days of relief: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Tage Linderung: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/series/present.py" />
      <source>{0} {1} before</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} {1} vorher</translation>
    </message>
    <message>
      <location filename="../../ui/series/present.py" />
      <source>{0} {1} before, {2} after</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} {1} vorher, {2} nachher</translation>
    </message>
    <message>
      <location filename="../../ui/series/present.py" />
      <source>no response</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>kein Ansprechen</translation>
    </message>
    <message>
      <location filename="../../ui/series/present.py" />
      <source>response</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ansprechen</translation>
    </message>
    <message>
      <location filename="../../ui/series/present.py" />
      <source>substantial response</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>deutliches Ansprechen</translation>
    </message>
    <message>
      <location filename="../../ui/series/present.py" />
      <source>highest SBP {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>höchster SBD {0}</translation>
    </message>
    <message>
      <location filename="../../ui/series/present.py" />
      <source>{0}: {1} {2}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}: {1} {2}</translation>
    </message>
    <message>
      <location filename="../../ui/series/present.py" />
      <source>relieved</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>gelindert</translation>
    </message>
    <message>
      <location filename="../../ui/series/present.py" />
      <source>not relieved</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>nicht gelindert</translation>
    </message>
    <message>
      <location filename="../../ui/settings/calibration.py" />
      <source>Room at rest, dB(A)</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Raum in Ruhe, dB(A)</translation>
    </message>
    <message>
      <location filename="../../ui/settings/calibration.py" />
      <source>Set by ear</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nach Gehör</translation>
    </message>
    <message>
      <location filename="../../ui/settings/calibration.py" />
      <source>Calibrate the five steps</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Die fünf Stufen kalibrieren</translation>
    </message>
    <message>
      <location filename="../../ui/settings/calibration.py" />
      <source>Stand at the chair furthest away. Type what the meter shows.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>An den entferntesten Platz stellen. Eingeben, was das Messgerät zeigt.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/calibration.py" />
      <source>room at rest, dB(A)</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Raum in Ruhe, dB(A)</translation>
    </message>
    <message>
      <location filename="../../ui/settings/calibration.py" />
      <source>HIGH starts at 1 and goes up one step every 15 s.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>HOCH beginnt bei 1 und steigt alle 15 s um eine Stufe.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/calibration.py" />
      <source>Below {0} dB over the room a step is refused.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Unter {0} dB über dem Raum wird eine Stufe abgelehnt.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/calibration.py" />
      <source>Set by ear, without a meter: each step louder than the one before.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nach Gehör, ohne Messgerät: jede Stufe lauter als die vorige.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/calibration.py" />
      <source>Type the level of the room at rest first. {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Zuerst den Pegel des Raums in Ruhe eingeben. {0}</translation>
    </message>
    <message>
      <location filename="../../ui/settings/calibration.py" />
      <source>Not measured yet: step {0}.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Noch nicht gemessen: Stufe {0}.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/calibration.py" />
      <source>Step 1 is {0} dB over the room, step 5 is {1} dB over.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Stufe 1 liegt {0} dB über dem Raum, Stufe 5 {1} dB darüber.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/calibration.py" />
      <source>not measured</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>nicht gemessen</translation>
    </message>
    <message>
      <location filename="../../ui/settings/calibration.py" />
      <source>set by ear {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>nach Gehör {0}</translation>
    </message>
    <message>
      <location filename="../../ui/settings/calibration.py" />
      <location filename="../../ui/start/dose_column.py" />
      <source>measured {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>gemessen {0}</translation>
    </message>
    <message>
      <location filename="../../ui/settings/contacts.py" />
      <source>Other</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Andere</translation>
    </message>
    <message>
      <location filename="../../ui/settings/contacts.py" />
      <source>When</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Wann</translation>
    </message>
    <message>
      <location filename="../../ui/settings/contacts.py" />
      <source>Done</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Fertig</translation>
    </message>
    <message>
      <location filename="../../ui/settings/contacts.py" />
      <source>remove</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>entfernen</translation>
    </message>
    <message>
      <location filename="../../ui/settings/contacts.py" />
      <source>choose the role</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>die Rolle wählen</translation>
    </message>
    <message>
      <location filename="../../ui/settings/contacts.py" />
      <source>type the name</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>den Namen eingeben</translation>
    </message>
    <message>
      <location filename="../../ui/settings/contacts.py" />
      <source>Who is charge nurse from now on?</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Wer ist ab jetzt Schichtleitung?</translation>
    </message>
    <message>
      <location filename="../../ui/settings/contacts.py" />
      <source>Nobody is listed as charge nurse: add them first.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Niemand ist als Schichtleitung eingetragen: zuerst hinzufügen.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/folders.py" />
      <source>{0}: change</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}: ändern</translation>
    </message>
    <message>
      <location filename="../../ui/settings/folders.py" />
      <source>Folders</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ordner</translation>
    </message>
    <message>
      <location filename="../../ui/settings/folders.py" />
      <source>tried every 10 min</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>alle 10 min geprüft</translation>
    </message>
    <message>
      <location filename="../../ui/settings/folders.py" />
      <source>{0} GB free</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} GB frei</translation>
    </message>
    <message>
      <location filename="../../ui/settings/keeper.py" />
      <location filename="../../ui/settings/ways.py" />
      <source>Not saved: the station was locked. Tap here, then leave.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nicht gespeichert: die Station war gesperrt. Hier tippen, dann verlassen.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/keeper.py" />
      <source>Not saved: chair {0} has an open session. There are still {1} chairs.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nicht gespeichert: an Platz {0} ist eine offene Sitzung. Es bleiben {1} Plätze.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/outputs.py" />
      <source>Output</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ausgang</translation>
    </message>
    <message>
      <location filename="../../ui/settings/outputs.py" />
      <source>This computer has no output now.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Dieser Computer hat gerade keinen Ausgang.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/quiet.py" />
      <source>Reason, on every record while it lasts</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Grund, auf jeder Akte, solange es gilt</translation>
    </message>
    <message>
      <location filename="../../ui/settings/quiet.py" />
      <source>MEDIUM and LOW alerts make no sound at any chair. HIGH always sounds. The bar says so for as long as it lasts.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>MITTLERE und NIEDRIGE Alarme tönen an keinem Platz. HOHE tönen immer. Die Leiste sagt es, solange es gilt.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/quiet.py" />
      <source>Switch the sound off</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ton ausschalten</translation>
    </message>
    <message>
      <location filename="../../ui/settings/quiet.py" />
      <source>Not switched: give the reason, then sign</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nicht geschaltet: Grund angeben, dann unterschreiben</translation>
    </message>
    <message>
      <location filename="../../ui/settings/screen.py" />
      <source>Keys and backup…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Schlüssel…</translation>
    </message>
    <message>
      <location filename="../../ui/settings/screen.py" />
      <source>Signing…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Signatur…</translation>
    </message>
    <message>
      <location filename="../../ui/settings/screen.py" />
      <source>With what records are signed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Womit Akten signiert werden</translation>
    </message>
    <message>
      <location filename="../../ui/settings/screen.py" />
      <source>Archive, and pages for a dead computer</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Archiv und Seiten für einen toten Computer</translation>
    </message>
    <message>
      <location filename="../../ui/settings/screen.py" />
      <source>Archive, paper…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Archiv, Papier…</translation>
    </message>
    <message>
      <location filename="../../ui/settings/screen.py" />
      <source>Who did what…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Wer was tat…</translation>
    </message>
    <message>
      <location filename="../../ui/settings/screen.py" />
      <source>People, {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Personen, {0}</translation>
    </message>
    <message>
      <location filename="../../ui/settings/screen.py" />
      <source>A charge nurse</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Eine Schichtleitung</translation>
    </message>
    <message>
      <location filename="../../ui/settings/screen.py" />
      <source>{0} or a manager can change this</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} oder eine Leitung kann das ändern</translation>
    </message>
    <message>
      <location filename="../../ui/settings/screen.py" />
      <source>each change is in the journal</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>jede Änderung steht im Journal</translation>
    </message>
    <message>
      <location filename="../../ui/settings/screen.py" />
      <source>not saved: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>nicht gespeichert: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>no output: nothing can be heard</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>kein Ausgang: nichts ist zu hören</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>this output can’t play the alarms</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>dieser Ausgang kann die Alarme nicht spielen</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>the output failed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>der Ausgang ist ausgefallen</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>muted, or turned down to nothing</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>stumm oder ganz leise gestellt</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>not there: the default plays</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>nicht da: die Vorgabe spielt</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>another default: test it</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>andere Vorgabe: testen</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>not heard at the furthest chair</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>am entferntesten Platz nicht gehört</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>Test {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} testen</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>Sound</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ton</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>Alarms sound at</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Alarme tönen an</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>Second output, if any</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Zweiter Ausgang, falls vorhanden</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>HIGH</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>HOCH</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>MEDIUM</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>MITTEL</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>LOW</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>NIEDRIG</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>Check due</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Kontrolle fällig</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>Heard</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Gehört</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>Not heard</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nicht gehört</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>Off…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Aus…</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>Did you hear it at the furthest chair?</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Am entferntesten Platz gehört?</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>Audio off, quiet room</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ton aus, Ruheraum</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>Test, at its step 1, for 3 seconds. The word TEST stands in the shell</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Test auf Stufe 1, 3 Sekunden. Das Wort TEST steht in der Leiste</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>TEST. The next sound may be an alert again</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>TEST. Der nächste Ton kann wieder ein Alarm sein</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>The computer’s default</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Vorgabe des Computers</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>not there now</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>jetzt nicht da</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>not heard today</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>heute nicht gehört</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>heard {0}, {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>gehört {0}, {1}</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>NOT heard {0}, {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>NICHT gehört {0}, {1}</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>today {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>heute {0}</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>asked once a day; “Not heard” raises a LOW technical alert</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>einmal am Tag gefragt; „Nicht gehört“ löst einen NIEDRIGEN technischen Alarm aus</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>a charge nurse’s decision, always shown, never for HIGH</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Entscheidung der Schichtleitung, immer gezeigt, nie für HOCH</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>off: {0}. {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>aus: {0}. {1}</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>Not played: the sound is still being loaded. Tap again.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nicht gespielt: der Ton wird noch geladen. Erneut tippen.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>Not played: an alert of that priority or a higher one is on.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nicht gespielt: ein Alarm dieser oder höherer Priorität läuft.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>Not played: {0}.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nicht gespielt: {0}.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>Not noted: it could not be saved. Tap again.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nicht vermerkt: es ließ sich nicht speichern. Erneut tippen.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>on again</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>wieder an</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>Not switched: it could not be saved. Sign again</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nicht geschaltet: es ließ sich nicht speichern. Erneut unterschreiben</translation>
    </message>
    <message>
      <location filename="../../ui/settings/station.py" />
      <source>Not saved: it stands on every record and can’t be empty.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nicht gespeichert: es steht auf jeder Akte und darf nicht leer sein.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/station.py" />
      <source>This station</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Diese Station</translation>
    </message>
    <message>
      <location filename="../../ui/settings/station.py" />
      <source>Clinic, on records</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Klinik, auf Akten</translation>
    </message>
    <message>
      <location filename="../../ui/settings/station.py" />
      <source>Letter</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Letter</translation>
    </message>
    <message>
      <location filename="../../ui/settings/station.py" />
      <source>Paper</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Papier</translation>
    </message>
    <message>
      <location filename="../../ui/settings/station.py" />
      <source>of records</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>der Akten</translation>
    </message>
    <message>
      <location filename="../../ui/settings/station.py" />
      <source>Temperature</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Temperatur</translation>
    </message>
    <message>
      <location filename="../../ui/settings/station.py" />
      <source>weight kg, pressure mmHg</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Gewicht kg, Druck mmHg</translation>
    </message>
    <message>
      <location filename="../../ui/settings/station.py" />
      <source>By clock</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nach Uhr</translation>
    </message>
    <message>
      <location filename="../../ui/settings/station.py" />
      <source>Theme</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Aussehen</translation>
    </message>
    <message>
      <location filename="../../ui/settings/station.py" />
      <source>Text size</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Schriftgröße</translation>
    </message>
    <message>
      <location filename="../../ui/settings/station.py" />
      <source>{0}%</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} %</translation>
    </message>
    <message>
      <location filename="../../ui/settings/station.py" />
      <source>at once</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>sofort</translation>
    </message>
    <message>
      <location filename="../../ui/settings/station.py" />
      <source>Still alarms</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ruhige Alarme</translation>
    </message>
    <message>
      <location filename="../../ui/settings/station.py" />
      <location filename="../../ui/shell.py" />
      <source>Off</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Aus</translation>
    </message>
    <message>
      <location filename="../../ui/settings/station.py" />
      <location filename="../../ui/shell.py" />
      <source>On</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>An</translation>
    </message>
    <message>
      <location filename="../../ui/settings/station.py" />
      <source>double outline, no flash</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>doppelter Rand, kein Blinken</translation>
    </message>
    <message>
      <location filename="../../ui/settings/station.py" />
      <source>each room its own</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>jeder Raum seine eigene</translation>
    </message>
    <message>
      <location filename="../../ui/settings/station.py" />
      <source>dim from {0} to {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>dunkel von {0} bis {1}</translation>
    </message>
    <message>
      <location filename="../../ui/settings/station.py" />
      <source>Theme in {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Aussehen in {0}</translation>
    </message>
    <message>
      <location filename="../../ui/settings/station.py" />
      <source>Rules of this clinic</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Regeln dieser Klinik</translation>
    </message>
    <message>
      <location filename="../../ui/settings/station.py" />
      <source>Second check of the order</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Zweitprüfung der Anordnung</translation>
    </message>
    <message>
      <location filename="../../ui/settings/station.py" />
      <source>Required</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Pflicht</translation>
    </message>
    <message>
      <location filename="../../ui/settings/station.py" />
      <source>Not</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nein</translation>
    </message>
    <message>
      <location filename="../../ui/settings/station.py" />
      <source>by another person</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>durch eine andere Person</translation>
    </message>
    <message>
      <location filename="../../ui/settings/station.py" />
      <source>Lock after</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sperren nach</translation>
    </message>
    <message>
      <location filename="../../ui/settings/station.py" />
      <source>5 min</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>5 min</translation>
    </message>
    <message>
      <location filename="../../ui/settings/station.py" />
      <source>no touch, no key</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>ohne Tippen und Taste</translation>
    </message>
    <message>
      <location filename="../../ui/settings/station.py" />
      <source>Keep records</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Akten aufbewahren</translation>
    </message>
    <message>
      <location filename="../../ui/settings/station.py" />
      <source>For ever</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Für immer</translation>
    </message>
    <message>
      <location filename="../../ui/settings/station.py" />
      <source>30 years</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>30 Jahre</translation>
    </message>
    <message>
      <location filename="../../ui/settings/station.py" />
      <source>after the last seal; holds keep longer</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>ab dem letzten Siegel; Sperren länger</translation>
    </message>
    <message>
      <location filename="../../ui/settings/steps.py" />
      <source>Step {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Stufe {0}</translation>
    </message>
    <message>
      <location filename="../../ui/settings/steps.py" />
      <source>Step {0}, dB(A) at the furthest chair</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Stufe {0}, dB(A) am entferntesten Platz</translation>
    </message>
    <message>
      <location filename="../../ui/settings/steps.py" />
      <source>dB</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>dB</translation>
    </message>
    <message>
      <location filename="../../ui/settings/steps.py" />
      <source>Step {0} softer</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Stufe {0} leiser</translation>
    </message>
    <message>
      <location filename="../../ui/settings/steps.py" />
      <source>Step {0} louder</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Stufe {0} lauter</translation>
    </message>
    <message>
      <location filename="../../ui/settings/steps.py" />
      <source>Play</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Spielen</translation>
    </message>
    <message>
      <location filename="../../ui/settings/steps.py" />
      <source>Play step {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Stufe {0} spielen</translation>
    </message>
    <message>
      <location filename="../../ui/settings/ways.py" />
      <source>no such folder</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>kein solcher Ordner</translation>
    </message>
    <message>
      <location filename="../../ui/settings/ways.py" />
      <source>Archive: a copy of each record goes to</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Archiv: eine Kopie jeder Akte kommt nach</translation>
    </message>
    <message>
      <location filename="../../ui/settings/ways.py" />
      <source>Called there</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Heißt dort</translation>
    </message>
    <message>
      <location filename="../../ui/settings/ways.py" />
      <source>Pages of open sessions are kept in</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Seiten offener Sitzungen liegen in</translation>
    </message>
    <message>
      <location filename="../../ui/settings/ways.py" />
      <source>Try again now</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Jetzt erneut versuchen</translation>
    </message>
    <message>
      <location filename="../../ui/settings/ways.py" />
      <source>same disk as the data: one failure loses both.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Datenträger der Daten: ein Ausfall trifft beides.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/ways.py" />
      <source>reached, can write.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>erreicht, schreibbar.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/ways.py" />
      <source>No record waits.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Keine Akte wartet.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/ways.py" />
      <source>No archive folder.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Kein Archivordner.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/ways.py" />
      <source>Kept after each check.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nach jeder Kontrolle abgelegt.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/ways.py" />
      <source>Kept nowhere.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nirgends abgelegt.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/ways.py" />
      <source>Each field is saved when it is left</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Jedes Feld wird beim Verlassen gespeichert</translation>
    </message>
    <message>
      <location filename="../../ui/settings/ways.py" />
      <source>{0} not saved</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} nicht gespeichert</translation>
    </message>
    <message>
      <location filename="../../ui/settings/ways.py" />
      <source>Go to what is not saved</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Zum Nichtgespeicherten</translation>
    </message>
    <message>
      <location filename="../../ui/settings/ways.py" />
      <source>The folder has to be there: Chairside makes none, for an unplugged disk must not be replaced by an empty folder of its name. Names hold {record}, and {date} and {mrn} if you like. Nothing is ever overwritten there by another record. What can’t be delivered stays in the data folder and is tried again every minute.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Den Ordner muss es geben: Chairside legt keinen an, denn ein leerer Ordner gleichen Namens darf keinen abgezogenen Datenträger ersetzen. Namen enthalten {record}, auf Wunsch auch {date} und {mrn}. Dort wird nie etwas durch eine andere Akte überschrieben. Was nicht ankommt, bleibt im Datenordner und wird jede Minute erneut versucht.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/ways.py" />
      <location filename="../../ui/shell.py" />
      <source>Archive</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Archiv</translation>
    </message>
    <message>
      <location filename="../../ui/settings/ways.py" />
      <source>So that a computer that dies leaves paper: after each check, and after each thing done at the pump, the session’s pages are written there as a DRAFT. They hold names and readings and are not encrypted, and on this computer’s own disk they would die with it: choose a folder on another computer that only the team can read. Until one is named, no pages are kept. They are removed when the record is written.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Damit ein toter Computer Papier hinterlässt: nach jeder Kontrolle und jeder Handlung an der Pumpe werden die Seiten der Sitzung dort als ENTWURF abgelegt. Sie enthalten Namen und Werte, sind nicht verschlüsselt, und auf dem eigenen Datenträger gingen sie mit verloren: einen Ordner auf einem anderen Computer wählen, den nur das Team lesen kann. Ohne einen werden keine Seiten abgelegt. Sie werden entfernt, wenn die Akte geschrieben ist.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/ways.py" />
      <source>When this computer dies</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Wenn dieser Computer ausfällt</translation>
    </message>
    <message>
      <location filename="../../ui/settings/who.py" />
      <source>Who to get</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Wen holen</translation>
    </message>
    <message>
      <location filename="../../ui/settings/who.py" />
      <source>in the bar when an alert escalates</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>in der Leiste, wenn ein Alarm eskaliert</translation>
    </message>
    <message>
      <location filename="../../ui/settings/who.py" />
      <source>Add</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <location filename="../../ui/settings/who.py" />
      <source>Change of charge nurse…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Wechsel der Schichtleitung…</translation>
    </message>
    <message>
      <location filename="../../ui/settings/who.py" />
      <source>Nobody yet: the bar says “see the rota”.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Noch niemand: die Leiste sagt „siehe Dienstplan“.</translation>
    </message>
    <message>
      <location filename="../../ui/shell.py" />
      <source>Calls</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Anrufe</translation>
    </message>
    <message>
      <location filename="../../ui/shell.py" />
      <source>Settings</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <location filename="../../ui/shell.py" />
      <source>Start</source>
      <comment>a session, where room is scarce</comment>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Beginnen</translation>
    </message>
    <message>
      <location filename="../../ui/shell.py" />
      <source>TEST</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>TEST</translation>
    </message>
    <message>
      <location filename="../../ui/shell.py" />
      <source>Test of the sound</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Test des Tons</translation>
    </message>
    <message>
      <location filename="../../ui/shell.py" />
      <source>Copies wait</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Kopien warten</translation>
    </message>
    <message>
      <location filename="../../ui/shell.py" />
      <source>Look: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Aussehen: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/shell.py" />
      <source>Locked</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Gesperrt</translation>
    </message>
    <message>
      <location filename="../../ui/shell.py" />
      <source>Signed in: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Angemeldet: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/shell.py" />
      <source>Calls, {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Anrufe, {0}</translation>
    </message>
    <message>
      <location filename="../../ui/shell.py" />
      <source>LOW notice: answers of 1 call wait for a prescriber</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Hinweis NIEDRIG: Antworten von 1 Anruf warten auf ärztliche Kenntnis</translation>
    </message>
    <message>
      <location filename="../../ui/shell.py" />
      <source>LOW notice: answers of {0} calls wait for a prescriber</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Hinweis NIEDRIG: Antworten von {0} Anrufen warten auf ärztliche Kenntnis</translation>
    </message>
    <message>
      <location filename="../../ui/shell.py" />
      <source>Settings. LOW notice: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Einstellungen. NIEDRIGER Hinweis: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/shell.py" />
      <source>TRAINING ×{0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>ÜBUNG ×{0}</translation>
    </message>
    <message>
      <location filename="../../ui/shell.py" />
      <source>Get the charge nurse:</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Schichtleitung holen:</translation>
    </message>
    <message>
      <location filename="../../ui/shell.py" />
      <source>see the rota</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>siehe Dienstplan</translation>
    </message>
    <message>
      <location filename="../../ui/shell.py" />
      <source>Off {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Aus {0}</translation>
    </message>
    <message>
      <location filename="../../ui/shell.py" />
      <source>Sound off, HIGH paused</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ton aus, HOCH pausiert</translation>
    </message>
    <message>
      <location filename="../../ui/shell.py" />
      <source>Sound paused</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ton pausiert</translation>
    </message>
    <message>
      <location filename="../../ui/shell.py" />
      <source>LOW alert: no sound can be heard here</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>NIEDRIGER Alarm: hier ist kein Ton zu hören</translation>
    </message>
    <message>
      <location filename="../../ui/shell.py" />
      <source>Sound off, but HIGH</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ton aus, außer HOCH</translation>
    </message>
    <message>
      <location filename="../../ui/shell.py" />
      <source>Nothing is saved.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nichts gespeichert.</translation>
    </message>
    <message>
      <location filename="../../ui/shell.py" />
      <source>Alerts go on.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Alarme laufen weiter.</translation>
    </message>
    <message>
      <location filename="../../ui/shell.py" />
      <source>Write on paper.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Auf Papier notieren.</translation>
    </message>
    <message>
      <location filename="../../ui/shell.py" />
      <source>Answers of 1 call wait</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Antworten von 1 Anruf warten</translation>
    </message>
    <message>
      <location filename="../../ui/shell.py" />
      <source>Answers of {0} calls wait</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Antworten von {0} Anrufen warten</translation>
    </message>
    <message>
      <location filename="../../ui/shell.py" />
      <source>for a prescriber: Calls</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>auf ärztliche Kenntnis: Anrufe</translation>
    </message>
    <message>
      <location filename="../../ui/shell.py" />
      <source>Sound not heard</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ton nicht gehört</translation>
    </message>
    <message>
      <location filename="../../ui/shell.py" />
      <source>today: test it</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>heute: testen</translation>
    </message>
    <message>
      <location filename="../../ui/shell.py" />
      <source>Backup too old</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sicherung alt</translation>
    </message>
    <message>
      <location filename="../../ui/shell_parts.py" />
      <source>A tap opens help, as F1 does</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ein Tipp öffnet die Hilfe, wie F1</translation>
    </message>
    <message>
      <location filename="../../ui/shell_parts.py" />
      <source>? Help</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>? Hilfe</translation>
    </message>
    <message>
      <location filename="../../ui/shell_parts.py" />
      <source>LOW notice:</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>NIEDRIGER Hinweis:</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/lanes.py" />
      <source>Chair {0}, empty</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Platz {0}, leer</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/people.py" />
      <source>Someone else…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Jemand anderes…</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/people.py" />
      <source>{0}, was signed in</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}, war angemeldet</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/present.py" />
      <source>No chair is in use</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Kein Platz ist belegt</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/present.py" />
      <source>Chair {0} next</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Platz {0} als Nächster</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/present.py" />
      <source>{0} check at {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Kontrolle {0} um {1}</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/present.py" />
      <location filename="../../ui/tabs.py" />
      <source>overdue</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>überfällig</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/present.py" />
      <source>since it was due</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>seit Fälligkeit</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/present.py" />
      <source>until it is due</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>bis zur Fälligkeit</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/present.py" />
      <source>{0} alert</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}-Alarm</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/present.py" />
      <source>{0}, on for {1}. Go to the chair. Only a signed-in person can acknowledge it</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}, seit {1}. Zum Platz gehen. Nur eine angemeldete Person kann bestätigen</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/present.py" />
      <source>Get the charge nurse. Nobody has been told by the app</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Schichtleitung holen. Die App hat niemanden verständigt</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/present.py" />
      <source>{0}, on for {1}, escalated</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}, seit {1}, eskaliert</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/present.py" />
      <source>{0}, on for {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}, seit {1}</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/present.py" />
      <source>Nothing is due</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nichts ist fällig</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/present.py" />
      <source>The {0} check is open</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Die Kontrolle {0} ist offen</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/present.py" />
      <source>{0} check overdue since {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Kontrolle {0} überfällig seit {1}</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/present.py" />
      <source>Paused, {0} of {1} min</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Pausiert, {0} von {1} min</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/present.py" />
      <source>Infusing, {0} of {1} min</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Infusion, {0} von {1} min</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/present.py" />
      <source>Stay, {0} of {1} min</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Aufenthalt, {0} von {1} min</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/present.py" />
      <source>Recovery, {0} min</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Erholung, {0} min</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/present.py" />
      <source>Name and values hidden</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Name und Werte verborgen</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/present.py" />
      <source>A draft is kept: {0} answers</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ein Entwurf ist da: {0} Antworten</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/screen.py" />
      <source>Person before and after</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Person davor und danach</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/screen.py" />
      <source>Sign in</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Anmelden</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/screen.py" />
      <source>Timers, alerts and sound go on</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Zeiten, Alarme und Ton laufen weiter</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/screen.py" />
      <source>Sign in to acknowledge chair {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Anmelden, um Platz {0} zu bestätigen</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/screen.py" />
      <source>Sign in to close Chairside</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Zum Schließen anmelden</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/screen.py" />
      <source>Sessions run: closed, nothing reminds or sounds</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sitzungen laufen: geschlossen warnt nichts</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/screen.py" />
      <source>Sign in first</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Zuerst anmelden</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/screen.py" />
      <source>Looking</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ansehen</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/screen.py" />
      <source>choose six digits of your own</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>sechs eigene Ziffern wählen</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/screen.py" />
      <source>set by {0}, {1}. Choose six digits of your own</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>gesetzt von {0}, {1}. Wählen Sie sechs eigene Ziffern</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/screen.py" />
      <source>Locked at {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Gesperrt um {0}</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/screen.py" />
      <source>after {0}:00 without a touch. Timers, alerts and sound go on</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>nach {0}:00 ohne Berührung. Zeiten, Alarme und Ton laufen weiter</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/screen.py" />
      <source>New PIN of {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Neue PIN von {0}</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/screen.py" />
      <source>opens at the sixth digit</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>öffnet bei der sechsten Ziffer</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/screen.py" />
      <source>chair {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Platz {0}</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/screen.py" />
      <source>the board</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>die Übersicht</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/screen.py" />
      <source>Open {0} now, new PIN later</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} jetzt öffnen, PIN später</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/screen.py" />
      <source>Opens {0}, six digits</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Öffnet {0}, sechs Ziffern</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/screen.py" />
      <source>Opens {0}, 1 digit left</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Öffnet {0}, noch 1 Ziffer</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/screen.py" />
      <source>Opens {0}, {1} digits left</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Öffnet {0}, noch {1} Ziffern</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/screen.py" />
      <source>Who are you?</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Wer ist da?</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/screen.py" />
      <source>While locked: nothing can be acknowledged, entered or silenced. The pump is not affected.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Gesperrt: nichts kann bestätigt, eingegeben oder stumm gestellt werden. Die Pumpe ist nicht betroffen.</translation>
    </message>
    <message>
      <location filename="../../ui/start/device.py" />
      <source>First device, mg as it stands on it</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Erstes Spray, mg wie darauf steht</translation>
    </message>
    <message>
      <location filename="../../ui/start/device.py" />
      <source>First device, lot</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Erstes Spray, Charge</translation>
    </message>
    <message>
      <location filename="../../ui/start/device.py" />
      <source>Tap again: first device given at {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Erneut tippen: erstes Spray um {0}</translation>
    </message>
    <message>
      <location filename="../../ui/start/device.py" />
      <source>Tap again: first device, {0} mg, {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Erneut tippen: erstes Spray, {0} mg, {1}</translation>
    </message>
    <message>
      <location filename="../../ui/start/dose.py" />
      <source>Total dose</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Gesamtdosis</translation>
    </message>
    <message>
      <location filename="../../ui/start/dose.py" />
      <source>Pump rate</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Pumpenrate</translation>
    </message>
    <message>
      <location filename="../../ui/start/dose.py" />
      <source>{0} mL/h</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} mL/h</translation>
    </message>
    <message>
      <location filename="../../ui/start/dose.py" />
      <source>Is {0} mg right?</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sind {0} mg richtig?</translation>
    </message>
    <message>
      <location filename="../../ui/start/dose.py" />
      <source>You are asked about it before the start.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Vor dem Beginn wird danach gefragt.</translation>
    </message>
    <message>
      <location filename="../../ui/start/dose.py" />
      <source>Yes, {0} mg</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ja, {0} mg</translation>
    </message>
    <message>
      <location filename="../../ui/start/dose.py" />
      <source>Ordered {0} mg, computed {1} mg: {2} % apart.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Angeordnet {0} mg, berechnet {1} mg: {2} % Abstand.</translation>
    </message>
    <message>
      <location filename="../../ui/start/dose.py" />
      <source>as ordered</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>wie angeordnet</translation>
    </message>
    <message>
      <location filename="../../ui/start/dose.py" />
      <source>{0} mg/kg × {1} kg = {2} mg</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} mg/kg × {1} kg = {2} mg</translation>
    </message>
    <message>
      <location filename="../../ui/start/dose.py" />
      <source>ordered; {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Anord.; {0}</translation>
    </message>
    <message>
      <location filename="../../ui/start/dose.py" />
      <source>{0} mg/mL over {1} min</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} mg/mL über {1} min</translation>
    </message>
    <message>
      <location filename="../../ui/start/dose_column.py" />
      <source>Second check…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Zweitprüfung…</translation>
    </message>
    <message>
      <location filename="../../ui/start/dose_column.py" />
      <source>Dose and rate, second check by</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Dosis und Rate, Zweitprüfung durch</translation>
    </message>
    <message>
      <location filename="../../ui/start/dose_column.py" />
      <source>Ordered by {0}, {1} min</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Angeordnet von {0}, {1} min</translation>
    </message>
    <message>
      <location filename="../../ui/start/dose_column.py" />
      <source>Ordered by {0}, stay of {1} min</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Angeordnet von {0}, {1} min Aufenthalt</translation>
    </message>
    <message>
      <location filename="../../ui/start/dose_column.py" />
      <source>Dose, second check</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Dosis, Zweitprüfung</translation>
    </message>
    <message>
      <location filename="../../ui/start/dose_column.py" />
      <source>Dose and rate, second check</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Dosis und Rate, Zweitprüfung</translation>
    </message>
    <message>
      <location filename="../../ui/start/dose_column.py" />
      <source>Weigh…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Wiegen…</translation>
    </message>
    <message>
      <location filename="../../ui/start/dose_column.py" />
      <source>not weighed yet</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>noch nicht gewogen</translation>
    </message>
    <message>
      <location filename="../../ui/start/dose_column.py" />
      <source>at opening {0} kg</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>bei Eröffnung {0} kg</translation>
    </message>
    <message>
      <location filename="../../ui/start/dose_column.py" />
      <source>saved with the baseline</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>mit den Ausgangswerten gespeichert</translation>
    </message>
    <message>
      <location filename="../../ui/start/dose_column.py" />
      <source>Weight today: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Gewicht heute: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/start/dose_column.py" />
      <source>The patient says name and birth date</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Die Person nennt Namen und Geburtsdatum</translation>
    </message>
    <message>
      <location filename="../../ui/start/dose_column.py" />
      <source>Identity, born {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Identität, geb. {0}</translation>
    </message>
    <message>
      <location filename="../../ui/start/dose_column.py" />
      <source>Another person checks dose and rate</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Eine andere Person prüft Dosis und Rate</translation>
    </message>
    <message>
      <location filename="../../ui/start/dose_column.py" />
      <source>Another person checks the dose</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Eine andere Person prüft die Dosis</translation>
    </message>
    <message>
      <location filename="../../ui/start/dose_column.py" />
      <source>This clinic does not require it</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Diese Klinik verlangt sie nicht</translation>
    </message>
    <message>
      <location filename="../../ui/start/dose_column.py" />
      <source>Signed by {0}, {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Unterschrieben von {0}, {1}</translation>
    </message>
    <message>
      <location filename="../../ui/start/dose_column.py" />
      <source>Weight today</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Gewicht heute</translation>
    </message>
    <message>
      <location filename="../../ui/start/last_time.py" />
      <source>I have read it</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ich habe es gelesen</translation>
    </message>
    <message>
      <location filename="../../ui/start/limits.py" />
      <source>Prescriber, to loosen it</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Verordnende Person, zum Lockern</translation>
    </message>
    <message>
      <location filename="../../ui/start/limits.py" />
      <source>Change a limit</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Grenze ändern</translation>
    </message>
    <message>
      <location filename="../../ui/start/limits.py" />
      <source>Baseline and this patient’s limits</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ausgangswerte und Grenzen dieser Person</translation>
    </message>
    <message>
      <location filename="../../ui/start/limits.py" />
      <source>Take the baseline</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ausgangswerte erheben</translation>
    </message>
    <message>
      <location filename="../../ui/start/limits.py" />
      <source>Change a limit…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Grenze ändern…</translation>
    </message>
    <message>
      <location filename="../../ui/start/limits.py" />
      <source>missing: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>fehlt: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/start/limits.py" />
      <source>Take the baseline, {0} left</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ausgangswerte erheben, {0} offen</translation>
    </message>
    <message>
      <location filename="../../ui/start/limits.py" />
      <source>Measure again</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Erneut messen</translation>
    </message>
    <message>
      <location filename="../../ui/start/limits.py" />
      <source>* set for this patient. </source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>* für diese Person gesetzt. </translation>
    </message>
    <message>
      <location filename="../../ui/start/limits.py" />
      <source>The nearest of absolute limit and rise over the baseline is shown</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Gezeigt wird die nähere: absolute Grenze oder Anstieg über den Ausgangswert</translation>
    </message>
    <message>
      <location filename="../../ui/start/limits.py" />
      <source>Checks, clock times if started now, {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Kontrollen, Uhrzeiten bei Beginn jetzt, {0}</translation>
    </message>
    <message>
      <location filename="../../ui/start/limits.py" />
      <source>Last time…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Letztes Mal…</translation>
    </message>
    <message>
      <location filename="../../ui/start/limits.py" />
      <source>{0} crosses a limit at baseline already: set this patient’s limit</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} überschreitet schon anfangs eine Grenze: Grenze dieser Person setzen</translation>
    </message>
    <message>
      <location filename="../../ui/start/missing.py" />
      <source>Dose: entered and computed are apart</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Dosis: eingegeben und berechnet weichen ab</translation>
    </message>
    <message>
      <location filename="../../ui/start/missing.py" />
      <source>Second check of the order by another person</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Zweitprüfung der Anordnung durch eine andere Person</translation>
    </message>
    <message>
      <location filename="../../ui/start/missing.py" />
      <source>Identity: name and birth date</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Identität: Name und Geburtsdatum</translation>
    </message>
    <message>
      <location filename="../../ui/start/missing.py" />
      <source>Blood pressure: a prescriber decides</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Blutdruck: verordnende Person entscheidet</translation>
    </message>
    <message>
      <location filename="../../ui/start/missing.py" />
      <source>Started at: hours and minutes</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Begonnen um: Stunden und Minuten</translation>
    </message>
    <message>
      <location filename="../../ui/start/missing.py" />
      <source>Pump rate: a number in mL/h, or empty</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Pumpenrate: eine Zahl in mL/h, oder leer</translation>
    </message>
    <message>
      <location filename="../../ui/start/missing.py" />
      <source>First device: a number in mg, or empty</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Erstes Spray: eine Zahl in mg, oder leer</translation>
    </message>
    <message>
      <location filename="../../ui/start/missing.py" />
      <source>Baseline: older than the protocol allows</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ausgangswerte: älter als das Protokoll erlaubt</translation>
    </message>
    <message>
      <location filename="../../ui/start/missing.py" />
      <source>Baseline: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ausgangswerte: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/start/open.py" />
      <source>Open the chair, or go to what is missing</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Den Platz öffnen oder zu dem, was fehlt</translation>
    </message>
    <message>
      <location filename="../../ui/start/open.py" />
      <source>Back to the board; what was typed stays</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Zur Übersicht; Getipptes bleibt</translation>
    </message>
    <message>
      <location filename="../../ui/start/open.py" />
      <source>Start a session at chair {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Eine Sitzung an Platz {0} beginnen</translation>
    </message>
    <message>
      <location filename="../../ui/start/open.py" />
      <source>Open chair {0}, {1} missing</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Platz {0} eröffnen, {1} fehlen</translation>
    </message>
    <message>
      <location filename="../../ui/start/open.py" />
      <source>Nothing is filled in before.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Vorher wird nichts ausgefüllt.</translation>
    </message>
    <message>
      <location filename="../../ui/start/open.py" />
      <source>{0} is known: patient’s page</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} ist bekannt: Patientenseite</translation>
    </message>
    <message>
      <location filename="../../ui/start/order_form.py" />
      <source>weighed again at baseline</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>zu Beginn erneut gewogen</translation>
    </message>
    <message>
      <location filename="../../ui/start/order_form.py" />
      <source>Which allergies</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Welche Allergien</translation>
    </message>
    <message>
      <location filename="../../ui/start/order_form.py" />
      <source>between {0} and {1} kg</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>zwischen {0} und {1} kg</translation>
    </message>
    <message>
      <location filename="../../ui/start/order_form.py" />
      <source>Session number</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nummer der Sitzung</translation>
    </message>
    <message>
      <location filename="../../ui/start/order_form.py" />
      <source>if in a series</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>falls in einer Serie</translation>
    </message>
    <message>
      <location filename="../../ui/start/order_form.py" />
      <source>of how many</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>von wie vielen</translation>
    </message>
    <message>
      <location filename="../../ui/start/order_form.py" />
      <source>Stay, min</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Aufenthalt, min</translation>
    </message>
    <message>
      <location filename="../../ui/start/order_form.py" />
      <source>Planned time</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Geplante Dauer</translation>
    </message>
    <message>
      <location filename="../../ui/start/order_form.py" />
      <source>Series: which of how many</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Serie: die wievielte von wie vielen</translation>
    </message>
    <message>
      <location filename="../../ui/start/parts.py" />
      <source>By telephone, without PIN</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Telefonisch, ohne PIN</translation>
    </message>
    <message>
      <location filename="../../ui/start/parts.py" />
      <source>The prescriber decides</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Verordnende Person entscheidet</translation>
    </message>
    <message>
      <location filename="../../ui/start/parts.py" />
      <source>Start with a reason…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Mit Grund beginnen…</translation>
    </message>
    <message>
      <location filename="../../ui/start/parts.py" />
      <source>Started at</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Begonnen um</translation>
    </message>
    <message>
      <location filename="../../ui/start/protocol_list.py" />
      <source>The protocol is part of the order: another one needs the prescriber.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Das Protokoll gehört zur Anordnung: ein anderes braucht die verordnende Person.</translation>
    </message>
    <message>
      <location filename="../../ui/start/protocol_list.py" />
      <source>not signed off yet</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>noch nicht freigegeben</translation>
    </message>
    <message>
      <location filename="../../ui/start/protocol_list.py" />
      <source>Version {0}, usually {1} min, {2}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Version {0}, üblich {1} min, {2}</translation>
    </message>
    <message>
      <location filename="../../ui/start/protocol_list.py" />
      <source>Version {0}, stay of {1} min, {2}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Version {0}, Aufenthalt {1} min, {2}</translation>
    </message>
    <message>
      <location filename="../../ui/start/questions.py" />
      <source>Reason:</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Grund:</translation>
    </message>
    <message>
      <location filename="../../ui/start/questions.py" />
      <source>Prescriber who decides:</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Verordnende Person, die entscheidet:</translation>
    </message>
    <message>
      <location filename="../../ui/start/questions.py" />
      <source>Prescriber and reason:</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Verordnende Person und Grund:</translation>
    </message>
    <message>
      <location filename="../../ui/start/questions.py" />
      <source>None today</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Heute keine</translation>
    </message>
    <message>
      <location filename="../../ui/start/questions.py" />
      <source>Blood pressure at the gate. Prescriber who decides:</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Blutdruck an der Schwelle. Verordnende Person, die entscheidet:</translation>
    </message>
    <message>
      <location filename="../../ui/start/questions.py" />
      <source>Start although {0} are missing, because</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Beginnen, obwohl {0} fehlen, weil</translation>
    </message>
    <message>
      <location filename="../../ui/start/questions.py" />
      <source>Reason of {0}:</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Grund von {0}:</translation>
    </message>
    <message>
      <location filename="../../ui/start/rate.py" />
      <source>Pump runs at, mL/h; empty: as signed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Pumpe läuft mit, mL/h; leer: wie unterschrieben</translation>
    </message>
    <message>
      <location filename="../../ui/start/rate.py" />
      <source>Pump runs at</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Pumpe läuft mit</translation>
    </message>
    <message>
      <location filename="../../ui/start/rate.py" />
      <source>not signed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>nicht unterschrieben</translation>
    </message>
    <message>
      <location filename="../../ui/start/rate.py" />
      <source>as signed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>wie unterschrieben</translation>
    </message>
    <message>
      <location filename="../../ui/start/rate.py" />
      <source>Tap again: started {0} at {1} mL/h</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Erneut tippen: begonnen {0} mit {1} mL/h</translation>
    </message>
    <message>
      <location filename="../../ui/start/rate.py" />
      <source>Tap again: started at {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Erneut tippen: begonnen um {0}</translation>
    </message>
    <message>
      <location filename="../../ui/start/rate.py" />
      <source>Tap again: infusion started</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Erneut tippen: Infusion begonnen</translation>
    </message>
    <message>
      <location filename="../../ui/start/rate.py" />
      <source>Record {0} mL/h again</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} mL/h erneut erfassen</translation>
    </message>
    <message>
      <location filename="../../ui/start/rate.py" />
      <source>The start is recorded. “Slowed” at the chair takes the rate, too</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Der Beginn ist erfasst. „Verlangsamt“ am Platz nimmt die Rate auch an</translation>
    </message>
    <message>
      <location filename="../../ui/start/rate.py" />
      <source>The pump rate is not recorded</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Die Pumpenrate ist nicht erfasst</translation>
    </message>
    <message>
      <location filename="../../ui/start/safe.py" />
      <source>Write…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Schreiben…</translation>
    </message>
    <message>
      <location filename="../../ui/start/safe.py" />
      <location filename="../../ui/widgets/choice_row.py" />
      <location filename="../../ui/widgets/grades.py" />
      <source>Not answered</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nicht beantwortet</translation>
    </message>
    <message>
      <location filename="../../ui/start/safe.py" />
      <source>Safe to start?</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sicher zu beginnen?</translation>
    </message>
    <message>
      <location filename="../../ui/start/screen.py" />
      <source>Asked and confirmed as ordered.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Gefragt und wie angeordnet bestätigt.</translation>
    </message>
    <message>
      <location filename="../../ui/start/screen.py" />
      <source>Start the pump first. The clock starts at your tap</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Zuerst die Pumpe starten. Die Zeit beginnt mit dem Tippen</translation>
    </message>
    <message>
      <location filename="../../ui/start/screen.py" />
      <source>Infusion started</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Infusion begonnen</translation>
    </message>
    <message>
      <location filename="../../ui/start/screen.py" />
      <source>Give the device first. The clock starts at your tap</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Zuerst das Spray geben. Die Zeit beginnt mit dem Tippen</translation>
    </message>
    <message>
      <location filename="../../ui/start/screen.py" />
      <source>First device given</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Erstes Spray gegeben</translation>
    </message>
    <message>
      <location filename="../../ui/start/screen.py" />
      <source>Reason: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Grund: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/start/weight.py" />
      <source>Weighed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Gewogen</translation>
    </message>
    <message>
      <location filename="../../ui/start/weight.py" />
      <source>Weight today, {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Gewicht heute, {0}</translation>
    </message>
    <message>
      <location filename="../../ui/start/weight.py" />
      <source>known: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>bekannt: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/start/who.py" />
      <source>A nurse, a charge nurse or a prescriber opens a session</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Eine Sitzung eröffnet Pflege, Schichtleitung oder verordnende Person</translation>
    </message>
    <message>
      <location filename="../../ui/start/who.py" />
      <source>A second person checks the order before the start: add one in the settings.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Vor dem Start prüft eine zweite Person die Anordnung: in den Einstellungen hinzufügen.</translation>
    </message>
    <message>
      <location filename="../../ui/start/who.py" />
      <source>A second person checks the order before the start. {0}.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Vor dem Start prüft eine zweite Person die Anordnung. {0}.</translation>
    </message>
    <message>
      <location filename="../../ui/tabs.py" />
      <source>no record</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>kein Verlauf</translation>
    </message>
    <message>
      <location filename="../../ui/tabs.py" />
      <source>Ctrl+{0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Strg+{0}</translation>
    </message>
    <message>
      <location filename="../../ui/tabs.py" />
      <source>First: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Zuerst: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/tabs.py" />
      <source>Clinician</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Fachkraft</translation>
    </message>
    <message>
      <location filename="../../ui/tabs.py" />
      <source>needed, {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>nötig, {0}</translation>
    </message>
    <message>
      <location filename="../../ui/tabs.py" />
      <source>{0} overdue</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} überf.</translation>
    </message>
    <message>
      <location filename="../../ui/tabs.py" />
      <source>{0} due</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} fällig</translation>
    </message>
    <message>
      <location filename="../../ui/tabs.py" />
      <source>the start</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>der Beginn</translation>
    </message>
    <message>
      <location filename="../../ui/tabs.py" />
      <source>No check</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Keine</translation>
    </message>
    <message>
      <location filename="../../ui/tabs.py" />
      <source>End</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ende</translation>
    </message>
    <message>
      <location filename="../../ui/tabs.py" />
      <source>record it</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>erfassen</translation>
    </message>
    <message>
      <location filename="../../ui/tabs.py" />
      <source>due</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>fällig</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/buttons.py" />
      <source>Tap again: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Erneut tippen: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/choice_row.py" />
      <location filename="../../ui/widgets/grades.py" />
      <location filename="../../ui/widgets/vital.py" />
      <source>Row or field before and after</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Zeile oder Feld davor und danach</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/choice_row.py" />
      <source>The answer beside</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Die Antwort daneben</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/choice_row.py" />
      <source>Answer, go on</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Antworten, weiter</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/criterion.py" />
      <source>Where the verdict comes from</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Woher das Urteil kommt</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/criterion.py" />
      <source>met</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>erfüllt</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/criterion.py" />
      <source>not met</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>nicht erfüllt</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/criterion.py" />
      <source>nothing recorded yet</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>noch nichts erfasst</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/grades.py" />
      <source>Answer the row and go on</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Die Zeile beantworten und weiter</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/grades.py" />
      <location filename="../../ui/widgets/vital.py" />
      <source>Not asked or not read; then a digit says why</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nicht gefragt oder nicht abgelesen; eine Ziffer sagt warum</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/grades.py" />
      <source>Point at an answer</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Auf eine Antwort zeigen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/grades.py" />
      <source>Take the answer pointed at</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Die gezeigte Antwort nehmen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/grades.py" />
      <source>Clear the answer</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Die Antwort löschen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/grades.py" />
      <source>Back to the answers of the row</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Zurück zu den Antworten der Zeile</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/grades.py" />
      <source>No</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nein</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/grades.py" />
      <source>Yes</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ja</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/grades.py" />
      <source>Not asked, because</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nicht gefragt, weil</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/keypad.py" />
      <source>PIN: opens at the sixth digit</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>PIN: öffnet bei der sechsten Ziffer</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/keypad.py" />
      <source>PIN: takes the last digit away</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>PIN: nimmt die letzte Ziffer weg</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/keypad.py" />
      <source>Clear</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Löschen</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/keypad.py" />
      <source>.</source>
      <comment>decimal sign</comment>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>,</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/keypad.py" />
      <location filename="../../ui/widgets/vital.py" />
      <source>Next field</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nächstes Feld</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/keypad.py" />
      <source>{0} digits left</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>noch {0} Ziffern</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/marks.py" />
      <source>{0} priority</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Priorität {0}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/trend.py" />
      <source>Walk the readings</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Durch die Werte gehen</translation>
    </message>
  </context>
</TS>
