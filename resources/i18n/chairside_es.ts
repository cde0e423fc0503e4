<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>Chairside</name>
    <message>
      <location filename="../../ui/alert/dock.py" />
      <source>One tap records the action with the time and your name</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Un toque registra la acción con la hora y su nombre</translation>
    </message>
    <message>
      <location filename="../../ui/alert/dock.py" />
      <source>Acknowledge</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Confirmar</translation>
    </message>
    <message>
      <location filename="../../ui/alert/dock.py" />
      <source>Resume</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Reanudar</translation>
    </message>
    <message>
      <location filename="../../ui/alert/dock.py" />
      <source>Pause</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Pausar</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <source>+{0} more alerts</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>+{0} alertas más</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <location filename="../../ui/calls/words.py" />
      <location filename="../../ui/help/present.py" />
      <location filename="../../ui/tabs.py" />
      <source>answered</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>respondida</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <source>Answered</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Respondida</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <location filename="../../ui/calls/words.py" />
      <source>since {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>desde {0}</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <source>Protocol {0} suggests</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>El protocolo {0} sugiere</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <source>Stays until it is done</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sigue hasta que se haga</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <source>Last: {0} at {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Última: {0} a las {1}</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <source>Stays until a reading is back inside</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sigue hasta que una lectura vuelva dentro</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <source>Acknowledged at {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Confirmada a las {0}</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <source>sound paused</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>sonido en pausa</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <location filename="../../ui/alert/words.py" />
      <location filename="../../ui/shell.py" />
      <source>No sound</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sin sonido</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <source>this station</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>esta estación</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <location filename="../../ui/shell.py" />
      <source>Sound off</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sonido apagado</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <source>quiet room</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>sala tranquila</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <source>discreet alert</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>alerta discreta</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <source>Silent</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>En silencio</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <location filename="../../ui/alert/words.py" />
      <source>back inside</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>de nuevo dentro</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <location filename="../../ui/settings/sound.py" />
      <location filename="../../ui/shell.py" />
      <source>Sound on</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sonido activo</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <source>Get the charge nurse</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Avise a la responsable</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <source>Back inside the limit</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>De nuevo dentro del límite</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <source>While LOW</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Mientras BAJA</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <source>Does not escalate</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No escala</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <source>then: get {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>luego: avise a {0}</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <location filename="../../ui/sign_in/present.py" />
      <source>then: get the charge nurse</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>luego: avise a la responsable</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <source>Escalates in {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Escala en {0}</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <location filename="../../ui/chair/progress.py" />
      <source>Start check</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Empezar control</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <source>opens the entry</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>abre la entrada</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <source>Say why it was missed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Diga por qué se perdió</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <source>offered, not required</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>ofrecido, no exigido</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <location filename="../../ui/chair/notices.py" />
      <source>Record the end</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Registrar el final</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <source>at the pump first</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>primero en la bomba</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <source>{0} repeated</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} repetido</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <source>Check repeated</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Control repetido</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <source>Medication given…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Medicamento dado…</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <source>opens the sheet</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>abre la hoja</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <source>Other action…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Otra acción…</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <source>pick or type</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>elija o escriba</translation>
    </message>
    <message>
      <location filename="../../ui/alert/present.py" />
      <source>records the time</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>registra la hora</translation>
    </message>
    <message>
      <location filename="../../ui/alert/words.py" />
      <source>Back inside the limit, not acknowledged</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>De nuevo dentro del límite, sin confirmar</translation>
    </message>
    <message>
      <location filename="../../ui/alert/words.py" />
      <source>{0} from baseline {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} desde el basal {1}</translation>
    </message>
    <message>
      <location filename="../../ui/alert/words.py" />
      <source>{0} also {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} también {1}</translation>
    </message>
    <message>
      <location filename="../../ui/alert/words.py" />
      <source> and </source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation> y </translation>
    </message>
    <message>
      <location filename="../../ui/alert/words.py" />
      <source>at {0} {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>a las {0} {1}</translation>
    </message>
    <message>
      <location filename="../../ui/alert/words.py" />
      <source>over {0} {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>sobre {0} {1}</translation>
    </message>
    <message>
      <location filename="../../ui/alert/words.py" />
      <source>under {0} {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>bajo {0} {1}</translation>
    </message>
    <message>
      <location filename="../../ui/alert/words.py" />
      <source>Check missed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Control perdido</translation>
    </message>
    <message>
      <location filename="../../ui/alert/words.py" />
      <source>No end yet</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Aún sin final</translation>
    </message>
    <message>
      <location filename="../../ui/alert/words.py" />
      <source>{0} not read</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} sin medir</translation>
    </message>
    <message>
      <location filename="../../ui/alert/words.py" />
      <source>in {0}, {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>en {0}, {1}</translation>
    </message>
    <message>
      <location filename="../../ui/alert/words.py" />
      <source>{0} until {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} hasta {1}</translation>
    </message>
    <message>
      <location filename="../../ui/alert/words.py" />
      <source>{0}, peak {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}, pico {1}</translation>
    </message>
    <message>
      <location filename="../../ui/amend/asks.py" />
      <source>Missed is computed and stays. The reason is printed beside it.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Perdido se calcula y queda. El motivo se imprime al lado.</translation>
    </message>
    <message>
      <location filename="../../ui/amend/asks.py" />
      <source>A check that was done on paper becomes “entered late”.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Un control hecho en papel pasa a «anotado tarde».</translation>
    </message>
    <message>
      <location filename="../../ui/amend/asks.py" />
      <source>Known so far: {0}. </source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Se sabe hasta ahora: {0}. </translation>
    </message>
    <message>
      <location filename="../../ui/amend/asks.py" />
      <source>{0} was missed. Say why</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} se perdió. Diga por qué</translation>
    </message>
    <message>
      <location filename="../../ui/amend/asks.py" />
      <source>at another chair</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>en otro sillón</translation>
    </message>
    <message>
      <location filename="../../ui/amend/asks.py" />
      <source>in the toilet</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>en el baño</translation>
    </message>
    <message>
      <location filename="../../ui/amend/asks.py" />
      <source>patient asleep</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>paciente dormido/a</translation>
    </message>
    <message>
      <location filename="../../ui/amend/asks.py" />
      <source>Save reason</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Guardar motivo</translation>
    </message>
    <message>
      <location filename="../../ui/amend/asks.py" />
      <source>Strike the whole {0} check</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Anular todo el control {0}</translation>
    </message>
    <message>
      <location filename="../../ui/amend/asks.py" />
      <source>It becomes as if it had never been saved; its alerts and their times stay. It stays readable, struck through.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Como si nunca se hubiera guardado; sus alertas y horas quedan. Sigue legible, tachado.</translation>
    </message>
    <message>
      <location filename="../../ui/amend/asks.py" />
      <location filename="../../ui/check/foot.py" />
      <source>wrong chair</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>sillón equivocado</translation>
    </message>
    <message>
      <location filename="../../ui/amend/asks.py" />
      <location filename="../../ui/check/foot.py" />
      <source>wrong patient</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>paciente equivocado</translation>
    </message>
    <message>
      <location filename="../../ui/amend/asks.py" />
      <source>Strike this check</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Anular este control</translation>
    </message>
    <message>
      <location filename="../../ui/amend/asks.py" />
      <source>Strike: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Tachar: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/amend/asks.py" />
      <source>It stays readable, struck through, and undoes no effect on alerts.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sigue legible, tachado, y no deshace efectos sobre las alertas.</translation>
    </message>
    <message>
      <location filename="../../ui/amend/asks.py" />
      <source>not done</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>no hecho</translation>
    </message>
    <message>
      <location filename="../../ui/amend/asks.py" />
      <source>recorded twice</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>registrado dos veces</translation>
    </message>
    <message>
      <location filename="../../ui/amend/asks.py" />
      <source>Strike this entry</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Tachar esta entrada</translation>
    </message>
    <message>
      <location filename="../../ui/amend/deeds.py" />
      <location filename="../../ui/amend/layout.py" />
      <location filename="../../ui/chair/sheet_words.py" />
      <source>What was done</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Lo que se hizo</translation>
    </message>
    <message>
      <location filename="../../ui/amend/forms.py" />
      <source>Is</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Es</translation>
    </message>
    <message>
      <location filename="../../ui/amend/forms.py" />
      <source>Or not obtained</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>O no obtenido</translation>
    </message>
    <message>
      <location filename="../../ui/amend/forms.py" />
      <source>typed wrong</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>mal escrito</translation>
    </message>
    <message>
      <location filename="../../ui/amend/forms.py" />
      <source>misread</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>mal leído</translation>
    </message>
    <message>
      <location filename="../../ui/amend/forms.py" />
      <source>wrong row</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>fila equivocada</translation>
    </message>
    <message>
      <location filename="../../ui/amend/forms.py" />
      <location filename="../../ui/amend/words_forms.py" />
      <location filename="../../ui/patient/plan_parts.py" />
      <location filename="../../ui/start/limits.py" />
      <source>Reason, printed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Motivo, se imprime</translation>
    </message>
    <message>
      <location filename="../../ui/amend/forms.py" />
      <source>the extra check</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>el control extra</translation>
    </message>
    <message>
      <location filename="../../ui/amend/forms.py" />
      <source>Correct {0} at {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Corregir {0} de las {1}</translation>
    </message>
    <message>
      <location filename="../../ui/amend/forms.py" />
      <source>taken {0}, {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>toma {0}, {1}</translation>
    </message>
    <message>
      <location filename="../../ui/amend/forms.py" />
      <source>Was {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Era {0}</translation>
    </message>
    <message>
      <location filename="../../ui/amend/forms.py" />
      <location filename="../../ui/chair/sheet_pump.py" />
      <source>Was</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Era</translation>
    </message>
    <message>
      <location filename="../../ui/amend/forms.py" />
      <source>… or not obtained</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>… o no obtenido</translation>
    </message>
    <message>
      <location filename="../../ui/amend/layout.py" />
      <source>Part of the record</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Parte del registro</translation>
    </message>
    <message>
      <location filename="../../ui/amend/layout.py" />
      <source>Readings</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Lecturas</translation>
    </message>
    <message>
      <location filename="../../ui/amend/layout.py" />
      <source>Write a correction…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Escribir corrección…</translation>
    </message>
    <message>
      <location filename="../../ui/amend/layout.py" />
      <source>Sign the addendum</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Firmar la adenda</translation>
    </message>
    <message>
      <location filename="../../ui/amend/layout.py" />
      <location filename="../../ui/archive/compare.py" />
      <location filename="../../ui/archive/export_panel.py" />
      <location filename="../../ui/door/window.py" />
      <location filename="../../ui/first_run/people.py" />
      <source>Close</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Cerrar</translation>
    </message>
    <message>
      <location filename="../../ui/amend/layout.py" />
      <source>Tap a reading to correct it, a column to strike or explain it</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Toque una lectura para corregirla, una columna para tacharla o explicarla</translation>
    </message>
    <message>
      <location filename="../../ui/amend/layout.py" />
      <location filename="../../ui/amend/table.py" />
      <source>Saved readings</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Lecturas guardadas</translation>
    </message>
    <message>
      <location filename="../../ui/amend/layout.py" />
      <source>Choose what to correct.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Elija qué corregir.</translation>
    </message>
    <message>
      <location filename="../../ui/amend/parts.py" />
      <source>In the record it reads</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>En el registro se lee</translation>
    </message>
    <message>
      <location filename="../../ui/amend/parts.py" />
      <source>… or in words</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>… o en palabras</translation>
    </message>
    <message>
      <location filename="../../ui/amend/screen.py" />
      <location filename="../../ui/calls/screen.py" />
      <source>Save, or go to what is missing</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Guardar, o ir a lo que falta</translation>
    </message>
    <message>
      <location filename="../../ui/amend/screen.py" />
      <location filename="../../ui/discharge/screen.py" />
      <location filename="../../ui/first_run/people.py" />
      <location filename="../../ui/report/screen.py" />
      <location filename="../../ui/start/screen.py" />
      <source>Close what is open, then the screen</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Cerrar lo abierto, luego la pantalla</translation>
    </message>
    <message>
      <location filename="../../ui/amend/screen.py" />
      <source>Save correction</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Guardar corrección</translation>
    </message>
    <message>
      <location filename="../../ui/amend/screen.py" />
      <source>the new value</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>el valor nuevo</translation>
    </message>
    <message>
      <location filename="../../ui/amend/screen.py" />
      <location filename="../../ui/amend/words_forms.py" />
      <location filename="../../ui/discharge/screen.py" />
      <source>the reason</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>el motivo</translation>
    </message>
    <message>
      <location filename="../../ui/amend/screen.py" />
      <source>If it is the latest reading, saving raises a {0} alert now.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Si es la última lectura, guardar da ahora una alerta {0}.</translation>
    </message>
    <message>
      <location filename="../../ui/amend/screen.py" />
      <source>Nothing is overwritten: the first value stays readable, struck through</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nada se sobrescribe: el primer valor sigue legible, tachado</translation>
    </message>
    <message>
      <location filename="../../ui/amend/screen.py" />
      <source>The record is sealed: this is an addendum, nothing is recomputed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>El registro está sellado: esto es una adenda, nada se recalcula</translation>
    </message>
    <message>
      <location filename="../../ui/amend/screen.py" />
      <source>Choose a reading</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Elija una lectura</translation>
    </message>
    <message>
      <location filename="../../ui/amend/screen.py" />
      <location filename="../../ui/discharge/screen.py" />
      <source>Sign with your PIN</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Firme con su PIN</translation>
    </message>
    <message>
      <location filename="../../ui/amend/screen.py" />
      <location filename="../../ui/discharge/screen.py" />
      <location filename="../../ui/patient/confirm.py" />
      <location filename="../../ui/start/screen.py" />
      <source>{0}, {1} missing</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}, faltan {1}</translation>
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
      <translation>perdido</translation>
    </message>
    <message>
      <location filename="../../ui/amend/table.py" />
      <source>amended</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>enmendado</translation>
    </message>
    <message>
      <location filename="../../ui/amend/words_forms.py" />
      <source>Done on paper: enter it with its time…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Hecho en papel: anótelo con su hora…</translation>
    </message>
    <message>
      <location filename="../../ui/amend/words_forms.py" />
      <location filename="../../ui/patient/cards.py" />
      <location filename="../../ui/patient/identity_sheet.py" />
      <location filename="../../ui/start/dose_column.py" />
      <source>Identity</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Identidad</translation>
    </message>
    <message>
      <location filename="../../ui/amend/words_forms.py" />
      <location filename="../../ui/chair/header.py" />
      <location filename="../../ui/patient/strip.py" />
      <location filename="../../ui/start/order_form.py" />
      <source>Weight</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Peso</translation>
    </message>
    <message>
      <location filename="../../ui/amend/words_forms.py" />
      <location filename="../../ui/start/order_form.py" />
      <source>Order</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Orden</translation>
    </message>
    <message>
      <location filename="../../ui/amend/words_forms.py" />
      <source>What is corrected</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Qué se corrige</translation>
    </message>
    <message>
      <location filename="../../ui/amend/words_forms.py" />
      <source>As it should read</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Cómo debe leerse</translation>
    </message>
    <message>
      <location filename="../../ui/amend/words_forms.py" />
      <source>Write an addendum</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Escribir una adenda</translation>
    </message>
    <message>
      <location filename="../../ui/amend/words_forms.py" />
      <source>Correct identity, weight or order</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Corregir identidad, peso u orden</translation>
    </message>
    <message>
      <location filename="../../ui/amend/words_forms.py" />
      <source>what is corrected</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>qué se corrige</translation>
    </message>
    <message>
      <location filename="../../ui/amend/words_forms.py" />
      <source>the text</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>el texto</translation>
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
      <translation>Esta sesión</translation>
    </message>
    <message>
      <location filename="../../ui/archive/beside.py" />
      <source>Beside the list</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Junto a la lista</translation>
    </message>
    <message>
      <location filename="../../ui/archive/compare.py" />
      <location filename="../../ui/archive/model.py" />
      <source>Date</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Fecha</translation>
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
      <translation>Sesión</translation>
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
      <translation>Protocolo</translation>
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
      <translation>Indicado, min</translation>
    </message>
    <message>
      <location filename="../../ui/archive/compare.py" />
      <location filename="../../ui/chair/drug_forms.py" />
      <source>Given, mg</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Dado, mg</translation>
    </message>
    <message>
      <location filename="../../ui/archive/compare.py" />
      <source>Nurse</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Enfermería</translation>
    </message>
    <message>
      <location filename="../../ui/archive/compare.py" />
      <location filename="../../ui/chair/course.py" />
      <source>Checks</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Controles</translation>
    </message>
    <message>
      <location filename="../../ui/archive/compare.py" />
      <location filename="../../ui/chair/sheet_words.py" />
      <source>Missed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Perdido</translation>
    </message>
    <message>
      <location filename="../../ui/archive/compare.py" />
      <source>Alerts of a value</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Alarmas de un valor</translation>
    </message>
    <message>
      <location filename="../../ui/archive/compare.py" />
      <location filename="../../ui/archive/model.py" />
      <location filename="../../ui/discharge/present.py" />
      <source>Highest BP</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>PA máxima</translation>
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
      <translation>Registro</translation>
    </message>
    <message>
      <location filename="../../ui/archive/compare.py" />
      <location filename="../../ui/audit/filters.py" />
      <location filename="../../ui/audit/model.py" />
      <location filename="../../ui/patient/plan_sheet.py" />
      <source>What</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Qué</translation>
    </message>
    <message>
      <location filename="../../ui/archive/compare.py" />
      <source>Two sessions side by side</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Dos sesiones, una junto a otra</translation>
    </message>
    <message>
      <location filename="../../ui/archive/compare.py" />
      <source>Compare with {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Comparar con {0}</translation>
    </message>
    <message>
      <location filename="../../ui/archive/compare.py" />
      <source>Choose the other session in the list</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Elija la otra sesión en la lista</translation>
    </message>
    <message>
      <location filename="../../ui/archive/compare.py" />
      <source>{0} beside {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} junto a {1}</translation>
    </message>
    <message>
      <location filename="../../ui/archive/compare.py" />
      <source>{0} of {1} lines differ</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} de {1} líneas son distintas</translation>
    </message>
    <message>
      <location filename="../../ui/archive/export_panel.py" />
      <source>A session that was written before and has not changed is not written again.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Una sesión que ya se escribió y no ha cambiado no se escribe otra vez.</translation>
    </message>
    <message>
      <location filename="../../ui/archive/export_panel.py" />
      <location filename="../../ui/settings/folders.py" />
      <source>Records (PDF)</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Registros (PDF)</translation>
    </message>
    <message>
      <location filename="../../ui/archive/export_panel.py" />
      <source>Readings (CSV)</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Mediciones (CSV)</translation>
    </message>
    <message>
      <location filename="../../ui/archive/export_panel.py" />
      <source>Write: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Escribir: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/archive/export_panel.py" />
      <source>Folder</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Carpeta</translation>
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
      <translation>Cambiar…</translation>
    </message>
    <message>
      <location filename="../../ui/archive/export_panel.py" />
      <source>Choose the folder</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Elegir la carpeta</translation>
    </message>
    <message>
      <location filename="../../ui/archive/export_panel.py" />
      <source>How far the writing is</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Cuánto se ha escrito</translation>
    </message>
    <message>
      <location filename="../../ui/archive/export_panel.py" />
      <location filename="../../ui/archive/finder.py" />
      <location filename="../../ui/protocol/tryout.py" />
      <source>Stop</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Parar</translation>
    </message>
    <message>
      <location filename="../../ui/archive/export_panel.py" />
      <source>Write</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Escribir</translation>
    </message>
    <message>
      <location filename="../../ui/archive/export_panel.py" />
      <source>Write 1 session</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Escribir 1 sesión</translation>
    </message>
    <message>
      <location filename="../../ui/archive/export_panel.py" />
      <source>Write {0} sessions</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Escribir {0} sesiones</translation>
    </message>
    <message>
      <location filename="../../ui/archive/export_panel.py" />
      <source>Choose what to write: nothing was written</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Elija qué escribir: no se escribió nada</translation>
    </message>
    <message>
      <location filename="../../ui/archive/export_panel.py" />
      <source>The folder needs a full path: nothing was written</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>La carpeta necesita una ruta completa: no se escribió nada</translation>
    </message>
    <message>
      <location filename="../../ui/archive/export_panel.py" />
      <location filename="../../ui/audit/screen.py" />
      <location filename="../../ui/month/screen.py" />
      <location filename="../../ui/printing/screen.py" />
      <source>Writing…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Escribiendo…</translation>
    </message>
    <message>
      <location filename="../../ui/archive/export_panel.py" />
      <location filename="../../ui/chair/progress.py" />
      <location filename="../../ui/protocol/tryout.py" />
      <location filename="../../ui/start/safe.py" />
      <source>{0} of {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} de {1}</translation>
    </message>
    <message>
      <location filename="../../ui/archive/export_panel.py" />
      <source>Not everything was written: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No se escribió todo: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/archive/export_panel.py" />
      <source>{0} of {1} written</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} de {1} escritas</translation>
    </message>
    <message>
      <location filename="../../ui/archive/export_panel.py" />
      <source>{0} were there already</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} ya estaban</translation>
    </message>
    <message>
      <location filename="../../ui/archive/export_panel.py" />
      <source>{0} were not written: {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} no se escribieron: {1}</translation>
    </message>
    <message>
      <location filename="../../ui/archive/export_panel.py" />
      <source>It stopped: {0}. Write again to go on.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Se detuvo: {0}. Escriba de nuevo para continuar.</translation>
    </message>
    <message>
      <location filename="../../ui/archive/export_panel.py" />
      <source>Stopped. Write again to go on.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Detenido. Escriba de nuevo para continuar.</translation>
    </message>
    <message>
      <location filename="../../ui/archive/facts.py" />
      <source>What was given</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Lo que se dio</translation>
    </message>
    <message>
      <location filename="../../ui/archive/facts.py" />
      <source>What happened</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Qué pasó</translation>
    </message>
    <message>
      <location filename="../../ui/archive/facts.py" />
      <source>At the end</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Al final</translation>
    </message>
    <message>
      <location filename="../../ui/archive/facts.py" />
      <source>The infusion was never started</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>La infusión nunca se inició</translation>
    </message>
    <message>
      <location filename="../../ui/archive/facts.py" />
      <source>Not started yet</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Aún sin iniciar</translation>
    </message>
    <message>
      <location filename="../../ui/archive/facts.py" />
      <source>No device was given</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No se dio ningún dispositivo</translation>
    </message>
    <message>
      <location filename="../../ui/archive/facts.py" />
      <source>running</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>en curso</translation>
    </message>
    <message>
      <location filename="../../ui/archive/facts.py" />
      <source>ordered {0} min by {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>orden: {0} min, de {1}</translation>
    </message>
    <message>
      <location filename="../../ui/archive/facts.py" />
      <source>{0} mg by recorded rate</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} mg según el ritmo registrado</translation>
    </message>
    <message>
      <location filename="../../ui/archive/facts.py" />
      <source>ordered a stay of {0} min by {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>estancia de {0} min, orden de {1}</translation>
    </message>
    <message>
      <location filename="../../ui/archive/facts.py" />
      <source>strength not recorded</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>dosis no registrada</translation>
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
      <translation>, lote {0}</translation>
    </message>
    <message>
      <location filename="../../ui/archive/facts.py" />
      <source>1 check</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>1 control</translation>
    </message>
    <message>
      <location filename="../../ui/archive/facts.py" />
      <source>{0} checks</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} controles</translation>
    </message>
    <message>
      <location filename="../../ui/archive/facts.py" />
      <source>{0}, {1} missed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}, {1} perdidos</translation>
    </message>
    <message>
      <location filename="../../ui/archive/facts.py" />
      <source>and {0} more</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>y {0} más</translation>
    </message>
    <message>
      <location filename="../../ui/archive/facts.py" />
      <source>No alert of a value</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ninguna alerta de un valor</translation>
    </message>
    <message>
      <location filename="../../ui/archive/facts.py" />
      <source>, answered after {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>, respondida en {0}</translation>
    </message>
    <message>
      <location filename="../../ui/archive/facts.py" />
      <source>{0} criteria not met</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} criterios sin cumplir</translation>
    </message>
    <message>
      <location filename="../../ui/archive/facts.py" />
      <source>All criteria met</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Todos los criterios cumplidos</translation>
    </message>
    <message>
      <location filename="../../ui/archive/facts.py" />
      <source>Amended since</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Enmendado desde entonces</translation>
    </message>
    <message>
      <location filename="../../ui/archive/facts.py" />
      <source>Nurse: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Enfermería: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/archive/facts.py" />
      <source>Facts of the chosen session</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Datos de la sesión elegida</translation>
    </message>
    <message>
      <location filename="../../ui/archive/finder.py" />
      <source>Name, MRN or date</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nombre, historia o fecha</translation>
    </message>
    <message>
      <location filename="../../ui/archive/finder.py" />
      <source>Search</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Buscar</translation>
    </message>
    <message>
      <location filename="../../ui/archive/finder.py" />
      <source>Clear the search</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Borrar la búsqueda</translation>
    </message>
    <message>
      <location filename="../../ui/archive/finder.py" />
      <source>Export list</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Exportar lista</translation>
    </message>
    <message>
      <location filename="../../ui/archive/finder.py" />
      <source>Write the listed sessions</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Escribir las sesiones de la lista</translation>
    </message>
    <message>
      <location filename="../../ui/archive/finder.py" />
      <source>Show</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Mostrar</translation>
    </message>
    <message>
      <location filename="../../ui/archive/finder.py" />
      <source>Every protocol</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Todos los protocolos</translation>
    </message>
    <message>
      <location filename="../../ui/archive/finder.py" />
      <source>Sessions, newest first</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sesiones, las últimas primero</translation>
    </message>
    <message>
      <location filename="../../ui/archive/finder.py" />
      <source>Compare</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Comparar</translation>
    </message>
    <message>
      <location filename="../../ui/archive/finder.py" />
      <source>Compare two sessions</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Comparar dos sesiones</translation>
    </message>
    <message>
      <location filename="../../ui/archive/finder.py" />
      <source>Verify all</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Verificar todas</translation>
    </message>
    <message>
      <location filename="../../ui/archive/finder.py" />
      <source>Verify all sessions</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Verificar todas las sesiones</translation>
    </message>
    <message>
      <location filename="../../ui/archive/finder.py" />
      <source>All</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Todas</translation>
    </message>
    <message>
      <location filename="../../ui/archive/finder.py" />
      <source>This week</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Esta semana</translation>
    </message>
    <message>
      <location filename="../../ui/archive/finder.py" />
      <source>With alerts</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Con alertas</translation>
    </message>
    <message>
      <location filename="../../ui/archive/finder.py" />
      <source>Not signed, {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sin firmar, {0}</translation>
    </message>
    <message>
      <location filename="../../ui/archive/finder.py" />
      <location filename="../../ui/archive/model.py" />
      <source>Not signed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sin firmar</translation>
    </message>
    <message>
      <location filename="../../ui/archive/finder.py" />
      <location filename="../../ui/archive/model.py" />
      <source>Amended</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Enmendado</translation>
    </message>
    <message>
      <location filename="../../ui/archive/finder.py" />
      <source>Calls late, {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Llamadas atrasadas, {0}</translation>
    </message>
    <message>
      <location filename="../../ui/archive/finder.py" />
      <source>Forms due</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Formularios pendientes</translation>
    </message>
    <message>
      <location filename="../../ui/archive/finder.py" />
      <source>New patient…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Paciente nuevo…</translation>
    </message>
    <message>
      <location filename="../../ui/archive/finder.py" />
      <source>No session matches “{0}”</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ninguna sesión coincide con «{0}»</translation>
    </message>
    <message>
      <location filename="../../ui/archive/finder.py" />
      <source>Reading the newest…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Leyendo lo más nuevo…</translation>
    </message>
    <message>
      <location filename="../../ui/archive/finder.py" />
      <source>More than {0} of {1} sessions</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Más de {0} de {1} sesiones</translation>
    </message>
    <message>
      <location filename="../../ui/archive/finder.py" />
      <source>{0} sessions, all here</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} sesiones, todas aquí</translation>
    </message>
    <message>
      <location filename="../../ui/archive/finder.py" />
      <source>{0} of {1} sessions</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} de {1} sesiones</translation>
    </message>
    <message>
      <location filename="../../ui/archive/model.py" />
      <location filename="../../ui/archive/screen.py" />
      <location filename="../../ui/audit/model.py" />
      <location filename="../../ui/board/screen.py" />
      <location filename="../../ui/start/order_form.py" />
      <source>Patient</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Paciente</translation>
    </message>
    <message>
      <location filename="../../ui/archive/model.py" />
      <location filename="../../ui/start/order_form.py" />
      <source>MRN</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>N.º de historia</translation>
    </message>
    <message>
      <location filename="../../ui/archive/model.py" />
      <source>Worst alert</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Peor alerta</translation>
    </message>
    <message>
      <location filename="../../ui/archive/model.py" />
      <location filename="../../ui/discharge/present.py" />
      <location filename="../../ui/settings/sound.py" />
      <source>None</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ninguno</translation>
    </message>
    <message>
      <location filename="../../ui/archive/model.py" />
      <source>Signed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Firmado</translation>
    </message>
    <message>
      <location filename="../../ui/archive/screen.py" />
      <source>Writes the record and opens it</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Escribe el registro y lo abre</translation>
    </message>
    <message>
      <location filename="../../ui/archive/screen.py" />
      <source>Writes the record</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Escribe el registro</translation>
    </message>
    <message>
      <location filename="../../ui/archive/screen.py" />
      <source>Writes the data: all readings as a table</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Escribe los datos: todas las lecturas en una tabla</translation>
    </message>
    <message>
      <location filename="../../ui/archive/screen.py" />
      <source>Shows the pages, to print them</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Muestra las páginas para imprimirlas</translation>
    </message>
    <message>
      <location filename="../../ui/archive/screen.py" />
      <source>Verify that the session is whole and unchanged</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Verificar que la sesión está completa y sin cambios</translation>
    </message>
    <message>
      <location filename="../../ui/archive/screen.py" />
      <location filename="../../ui/chair/progress.py" />
      <source>Open the record</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Abrir el registro</translation>
    </message>
    <message>
      <location filename="../../ui/archive/screen.py" />
      <location filename="../../ui/patient/screen.py" />
      <source>Go to the chair</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ir al sillón</translation>
    </message>
    <message>
      <location filename="../../ui/archive/screen.py" />
      <source>Add to it</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Añadir</translation>
    </message>
    <message>
      <location filename="../../ui/archive/screen.py" />
      <source>Patient’s page</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Página del paciente</translation>
    </message>
    <message>
      <location filename="../../ui/archive/screen.py" />
      <source>Monitoring form</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Formulario de seguimiento</translation>
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
      <translation>Escribir el registro, PDF</translation>
    </message>
    <message>
      <location filename="../../ui/archive/screen.py" />
      <location filename="../../ui/first_run/columns.py" />
      <location filename="../../ui/settings/folders.py" />
      <source>Data</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Datos</translation>
    </message>
    <message>
      <location filename="../../ui/archive/screen.py" />
      <source>Write the readings as a table</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Escribir las lecturas como tabla</translation>
    </message>
    <message>
      <location filename="../../ui/archive/screen.py" />
      <location filename="../../ui/month/screen.py" />
      <location filename="../../ui/printing/screen.py" />
      <source>Print</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Imprimir</translation>
    </message>
    <message>
      <location filename="../../ui/archive/screen.py" />
      <source>Verify</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Verificar</translation>
    </message>
    <message>
      <location filename="../../ui/archive/screen.py" />
      <source>Data: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Datos: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/archive/screen.py" />
      <source>Born {0} · MRN {1} · {2}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nac. {0} · HC {1} · {2}</translation>
    </message>
    <message>
      <location filename="../../ui/archive/screen.py" />
      <location filename="../../ui/start/last_time.py" />
      <source>Not shown</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No se muestra</translation>
    </message>
    <message>
      <location filename="../../ui/archive/screen.py" />
      <source>Clear the search to see that session in the list</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Borre la búsqueda para ver esa sesión en la lista</translation>
    </message>
    <message>
      <location filename="../../ui/archive/screen.py" />
      <location filename="../../ui/month/screen.py" />
      <source>Written, but nothing on this computer opens it: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Escrito, pero nada en este equipo lo abre: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/archive/screen.py" />
      <location filename="../../ui/archive/tools.py" />
      <location filename="../../ui/series/panel.py" />
      <source>Choose a session first</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Elija primero una sesión</translation>
    </message>
    <message>
      <location filename="../../ui/archive/screen.py" />
      <source>This session is still open: correct it at its chair</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Esta sesión sigue abierta: corríjala en su sillón</translation>
    </message>
    <message>
      <location filename="../../ui/archive/screen.py" />
      <source>This session has no monitoring form</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Esta sesión no tiene formulario de seguimiento</translation>
    </message>
    <message>
      <location filename="../../ui/archive/screen.py" />
      <source>Writing the record of {0}…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Escribiendo el registro de {0}…</translation>
    </message>
    <message>
      <location filename="../../ui/archive/screen.py" />
      <source>Record written: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Registro escrito: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/archive/screen.py" />
      <source>Record intact: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Registro íntegro: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/archive/screen.py" />
      <source>it can’t be read</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>no se puede leer</translation>
    </message>
    <message>
      <location filename="../../ui/archive/screen.py" />
      <source>{0}. File {1}: {2}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}. Archivo {1}: {2}</translation>
    </message>
    <message>
      <location filename="../../ui/archive/screen.py" />
      <source>This session is no longer at a chair</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Esta sesión ya no está en un sillón</translation>
    </message>
    <message>
      <location filename="../../ui/archive/screen.py" />
      <source>an entry is missing, doubled or out of order</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>una entrada falta, se repite o está fuera de orden</translation>
    </message>
    <message>
      <location filename="../../ui/archive/screen.py" />
      <source>the content was changed after it was written</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>el contenido se cambió tras escribirse</translation>
    </message>
    <message>
      <location filename="../../ui/archive/screen.py" />
      <source>it does not follow the entry before it</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>no sigue a la entrada anterior</translation>
    </message>
    <message>
      <location filename="../../ui/archive/screen.py" />
      <source>the entries end before the place that was sealed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>las entradas acaban antes del punto sellado</translation>
    </message>
    <message>
      <location filename="../../ui/archive/screen.py" />
      <source>the entries are not the ones that were sealed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>las entradas no son las que se sellaron</translation>
    </message>
    <message>
      <location filename="../../ui/archive/screen.py" />
      <source>it cannot be read from the disk</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>no se puede leer del disco</translation>
    </message>
    <message>
      <location filename="../../ui/archive/screen.py" />
      <source>Record differs from its seal at entry {0}: {1}. Restore a copy from before.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>El registro difiere de su sello en la entrada {0}: {1}. Restaure una copia anterior.</translation>
    </message>
    <message>
      <location filename="../../ui/archive/tools.py" />
      <source>The list is being made from the journals: {0} of {1} sessions.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>La lista se está haciendo a partir de los diarios: {0} de {1} sesiones.</translation>
    </message>
    <message>
      <location filename="../../ui/archive/tools.py" />
      <source>The list is not up to date: {0}. Every session is stored.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>La lista no está al día: {0}. Todas las sesiones están guardadas.</translation>
    </message>
    <message>
      <location filename="../../ui/archive/tools.py" />
      <source>The list was made from the journals: {0} sessions.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>La lista se hizo a partir de los diarios: {0} sesiones.</translation>
    </message>
    <message>
      <location filename="../../ui/archive/tools.py" />
      <source>Verifying…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Verificando…</translation>
    </message>
    <message>
      <location filename="../../ui/archive/tools.py" />
      <source>Verified {0} of {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Verificadas {0} de {1}</translation>
    </message>
    <message>
      <location filename="../../ui/archive/tools.py" />
      <source>Not verified: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No verificado: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/archive/tools.py" />
      <source> and {0} more</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation> y {0} más</translation>
    </message>
    <message>
      <location filename="../../ui/archive/tools.py" />
      <source>{0} differ from their seals: {1}. Restore a copy from before.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} difieren de sus sellos: {1}. Restaure una copia anterior.</translation>
    </message>
    <message>
      <location filename="../../ui/archive/tools.py" />
      <source>Stopped: {0} of {1} were looked at, all intact</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Detenido: se revisaron {0} de {1}, todas intactas</translation>
    </message>
    <message>
      <location filename="../../ui/archive/tools.py" />
      <source>All {0} intact</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Las {0} intactas</translation>
    </message>
    <message>
      <location filename="../../ui/audit/filters.py" />
      <location filename="../../ui/audit/model.py" />
      <source>Person</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Persona</translation>
    </message>
    <message>
      <location filename="../../ui/audit/filters.py" />
      <source>Everybody</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Todos</translation>
    </message>
    <message>
      <location filename="../../ui/audit/filters.py" />
      <source>Everything</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Todo</translation>
    </message>
    <message>
      <location filename="../../ui/audit/filters.py" />
      <source>Patient: MRN or session</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Paciente: NHC o sesión</translation>
    </message>
    <message>
      <location filename="../../ui/audit/filters.py" />
      <source>whole, as printed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>completo, como se imprime</translation>
    </message>
    <message>
      <location filename="../../ui/audit/filters.py" />
      <location filename="../../ui/door/window.py" />
      <location filename="../../ui/patient/details_sheet.py" />
      <location filename="../../ui/settings/station.py" />
      <location filename="../../ui/shell.py" />
      <source>Day</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Día</translation>
    </message>
    <message>
      <location filename="../../ui/audit/filters.py" />
      <source>Show all</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ver todo</translation>
    </message>
    <message>
      <location filename="../../ui/audit/filters.py" />
      <source>Look for everything again</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Mostrar todo otra vez</translation>
    </message>
    <message>
      <location filename="../../ui/audit/filters.py" />
      <source>like 2026-03-12</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>como 2026-03-12</translation>
    </message>
    <message>
      <location filename="../../ui/audit/model.py" />
      <location filename="../../ui/patient/details_sheet.py" />
      <source>Time</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Hora</translation>
    </message>
    <message>
      <location filename="../../ui/audit/model.py" />
      <source>Details</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Detalles</translation>
    </message>
    <message>
      <location filename="../../ui/audit/model.py" />
      <source>the station</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>la estación</translation>
    </message>
    <message>
      <location filename="../../ui/audit/screen.py" />
      <source>Write what is listed as a table</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Escribir lo listado en una tabla</translation>
    </message>
    <message>
      <location filename="../../ui/audit/screen.py" />
      <source>Who did what</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Quién hizo qué</translation>
    </message>
    <message>
      <location filename="../../ui/audit/screen.py" />
      <source>this station’s own log, newest first</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>registro de esta estación, lo último primero</translation>
    </message>
    <message>
      <location filename="../../ui/audit/screen.py" />
      <source>Who did what, newest first</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Quién hizo qué, lo último primero</translation>
    </message>
    <message>
      <location filename="../../ui/audit/screen.py" />
      <source>The table is written into</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>La tabla se escribe en</translation>
    </message>
    <message>
      <location filename="../../ui/audit/screen.py" />
      <source>Choose another folder</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Elegir otra carpeta</translation>
    </message>
    <message>
      <location filename="../../ui/audit/screen.py" />
      <location filename="../../ui/settings/ways.py" />
      <source>Back to the settings</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Volver a los ajustes</translation>
    </message>
    <message>
      <location filename="../../ui/audit/screen.py" />
      <source>Where the table is written to</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Dónde se escribe la tabla</translation>
    </message>
    <message>
      <location filename="../../ui/audit/screen.py" />
      <source>Not written: a full path is needed.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No se escribió: hace falta una ruta completa.</translation>
    </message>
    <message>
      <location filename="../../ui/audit/screen.py" />
      <source>Not written: {0}: {1}. Choose another folder.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No se escribió: {0}: {1}. Elija otra carpeta.</translation>
    </message>
    <message>
      <location filename="../../ui/audit/screen.py" />
      <location filename="../../ui/month/screen.py" />
      <source>Written: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Escrito: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/audit/screen.py" />
      <source>{0} entries, all here</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} entradas, todas aquí</translation>
    </message>
    <message>
      <location filename="../../ui/audit/screen.py" />
      <source>{0} entries so far, more below</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} entradas hasta aquí, más abajo</translation>
    </message>
    <message>
      <location filename="../../ui/audit/screen.py" />
      <source>Write as a table</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Escribir como tabla</translation>
    </message>
    <message>
      <location filename="../../ui/audit/screen.py" />
      <source>A charge nurse or a manager sees who did what.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Jefatura de enfermería o dirección ve quién hizo qué.</translation>
    </message>
    <message>
      <location filename="../../ui/audit/screen.py" />
      <source>There is no such day. Write it like 2026-03-12.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ese día no existe. Escríbalo así: 2026-03-12.</translation>
    </message>
    <message>
      <location filename="../../ui/audit/screen.py" />
      <source>Looking…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Buscando…</translation>
    </message>
    <message>
      <location filename="../../ui/audit/screen.py" />
      <source>Nothing like this was done here.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Aquí no se hizo nada así.</translation>
    </message>
    <message>
      <location filename="../../ui/audit/screen.py" />
      <source>Nothing was done here yet.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Aquí aún no se hizo nada.</translation>
    </message>
    <message>
      <location filename="../../ui/backup_age.py" />
      <source>{0} days old</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>hace {0} días</translation>
    </message>
    <message>
      <location filename="../../ui/backup_age.py" />
      <source>{0} h old</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>hace {0} h</translation>
    </message>
    <message>
      <location filename="../../ui/backup_age.py" />
      <source>less than 1 h old</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>hace menos de 1 h</translation>
    </message>
    <message>
      <location filename="../../ui/backup_age.py" />
      <location filename="../../ui/patient/plan_panel.py" />
      <source>none yet</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>ninguno aún</translation>
    </message>
    <message>
      <location filename="../../ui/backup_age.py" />
      <location filename="../../ui/keys/panel.py" />
      <source>of unknown age</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>de edad incierta</translation>
    </message>
    <message>
      <location filename="../../ui/backup_age.py" />
      <source>Backup {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Copia {0}</translation>
    </message>
    <message>
      <location filename="../../ui/board/lane.py" />
      <source>Open the chair of this lane</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Abrir el sillón de esta fila</translation>
    </message>
    <message>
      <location filename="../../ui/board/present.py" />
      <location filename="../../ui/chair/empty.py" />
      <location filename="../../ui/sign_in/lanes.py" />
      <location filename="../../ui/tabs.py" />
      <source>Empty</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Vacío</translation>
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
      <translation>Sillón {0}</translation>
    </message>
    <message>
      <location filename="../../ui/board/present.py" />
      <location filename="../../ui/damage.py" />
      <location filename="../../ui/tabs.py" />
      <source>Record not readable</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No se puede leer</translation>
    </message>
    <message>
      <location filename="../../ui/board/present.py" />
      <location filename="../../ui/tabs.py" />
      <source>By hand</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>A mano</translation>
    </message>
    <message>
      <location filename="../../ui/board/present.py" />
      <source>look after the patient on paper</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>llevar al paciente en papel</translation>
    </message>
    <message>
      <location filename="../../ui/board/present.py" />
      <source>Before the first device</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Antes del primer dispositivo</translation>
    </message>
    <message>
      <location filename="../../ui/board/present.py" />
      <source>Stay {0} of {1} min</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Estancia {0} de {1} min</translation>
    </message>
    <message>
      <location filename="../../ui/board/present.py" />
      <source>Before infusion</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Antes de la infusión</translation>
    </message>
    <message>
      <location filename="../../ui/board/present.py" />
      <source>Paused at {0} of {1} min</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>En pausa en {0} de {1} min</translation>
    </message>
    <message>
      <location filename="../../ui/board/present.py" />
      <source>Infusing {0} of {1} min</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Infusión {0} de {1} min</translation>
    </message>
    <message>
      <location filename="../../ui/board/present.py" />
      <source>Recovery {0} min</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Recuperación {0} min</translation>
    </message>
    <message>
      <location filename="../../ui/board/present.py" />
      <source>{0} overdue since {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} atrasado desde {1}</translation>
    </message>
    <message>
      <location filename="../../ui/board/present.py" />
      <location filename="../../ui/calls/reached.py" />
      <location filename="../../ui/check/taken.py" />
      <location filename="../../ui/sign_in/present.py" />
      <source>Now</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ahora</translation>
    </message>
    <message>
      <location filename="../../ui/board/present.py" />
      <location filename="../../ui/chair/progress.py" />
      <source>Start</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Inicio</translation>
    </message>
    <message>
      <location filename="../../ui/board/present.py" />
      <source>No check planned</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ningún control previsto</translation>
    </message>
    <message>
      <location filename="../../ui/board/present.py" />
      <location filename="../../ui/check/phrases.py" />
      <location filename="../../ui/said.py" />
      <location filename="../../ui/tabs.py" />
      <source>{0} check</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Control {0}</translation>
    </message>
    <message>
      <location filename="../../ui/board/present.py" />
      <source>{0}, {1} of {2} criteria met</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}, {1} de {2} criterios cumplidos</translation>
    </message>
    <message>
      <location filename="../../ui/board/present.py" />
      <location filename="../../ui/last_time/words.py" />
      <source>{0} at {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} a las {1}</translation>
    </message>
    <message>
      <location filename="../../ui/board/present.py" />
      <source>Due</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Toca</translation>
    </message>
    <message>
      <location filename="../../ui/board/present.py" />
      <source>Baseline and checklist, {0} left</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Basal y lista, quedan {0}</translation>
    </message>
    <message>
      <location filename="../../ui/board/present.py" />
      <source>Ready to start</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Listo para iniciar</translation>
    </message>
    <message>
      <location filename="../../ui/board/present.py" />
      <source>No symptoms</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sin síntomas</translation>
    </message>
    <message>
      <location filename="../../ui/board/present.py" />
      <source>1st</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>1.º</translation>
    </message>
    <message>
      <location filename="../../ui/board/present.py" />
      <source>2nd</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>2.º</translation>
    </message>
    <message>
      <location filename="../../ui/board/present.py" />
      <source>3rd</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>3.º</translation>
    </message>
    <message>
      <location filename="../../ui/board/present.py" />
      <location filename="../../ui/sign_in/present.py" />
      <source>Chair {0} now</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sillón {0} ahora</translation>
    </message>
    <message>
      <location filename="../../ui/board/present.py" />
      <source>Unanswered for {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sin respuesta desde hace {0}</translation>
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
      <translation>Abrir un sillón</translation>
    </message>
    <message>
      <location filename="../../ui/board/screen.py" />
      <source>Lane before and after</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Fila anterior y siguiente</translation>
    </message>
    <message>
      <location filename="../../ui/board/screen.py" />
      <location filename="../../ui/chair/header.py" />
      <location filename="../../ui/chair/parts.py" />
      <location filename="../../ui/patient/confirm.py" />
      <source>Chair</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sillón</translation>
    </message>
    <message>
      <location filename="../../ui/board/screen.py" />
      <location filename="../../ui/chair/progress.py" />
      <source>Next action</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Próxima acción</translation>
    </message>
    <message>
      <location filename="../../ui/board/screen.py" />
      <location filename="../../ui/chair/table.py" />
      <location filename="../../ui/protocol/trial_chart.py" />
      <source>BP</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>PA</translation>
    </message>
    <message>
      <location filename="../../ui/board/screen.py" />
      <source>HR</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>FC</translation>
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
      <translation>Síntoma</translation>
    </message>
    <message>
      <location filename="../../ui/board/screen.py" />
      <location filename="../../ui/start/device.py" />
      <location filename="../../ui/start/rate.py" />
      <source>now</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>ahora</translation>
    </message>
    <message>
      <location filename="../../ui/board/screen.py" />
      <location filename="../../ui/keymap.py" />
      <location filename="../../ui/shell.py" />
      <source>Board</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Panel</translation>
    </message>
    <message>
      <location filename="../../ui/calls/answering.py" />
      <source>Emergency service</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Urgencias</translation>
    </message>
    <message>
      <location filename="../../ui/calls/answering.py" />
      <source>“{0}” is no day. Type it as YYYY-MM-DD.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>«{0}» no es un día. Escríbalo como AAAA-MM-DD.</translation>
    </message>
    <message>
      <location filename="../../ui/calls/answering.py" />
      <source>Save call, {0} left</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Guardar, faltan {0}</translation>
    </message>
    <message>
      <location filename="../../ui/calls/answering.py" />
      <location filename="../../ui/calls/parts.py" />
      <source>Save call</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Guardar llamada</translation>
    </message>
    <message>
      <location filename="../../ui/calls/answering.py" />
      <source>Saving states that name and birth date were asked and right</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Guardar afirma: nombre y nacimiento preguntados y correctos</translation>
    </message>
    <message>
      <location filename="../../ui/calls/answering.py" />
      <source>Not saved yet: whom you reached, and at what time</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Aún sin guardar: a quién localizó y a qué hora</translation>
    </message>
    <message>
      <location filename="../../ui/calls/answering.py" />
      <source>Not saved yet: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Aún sin guardar: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/calls/done.py" />
      <source>Strike this call…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Tachar esta llamada…</translation>
    </message>
    <message>
      <location filename="../../ui/calls/done.py" />
      <location filename="../../ui/calls/listing.py" />
      <source>All calls</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Todas las llamadas</translation>
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
      <translation>Quiere llamadas de nuevo…</translation>
    </message>
    <message>
      <location filename="../../ui/calls/done.py" />
      <source>Has called back: open the sheet</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ha llamado: abrir la hoja</translation>
    </message>
    <message>
      <location filename="../../ui/calls/head.py" />
      <source>Add number</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Añadir número</translation>
    </message>
    <message>
      <location filename="../../ui/calls/head.py" />
      <source>Add a number on the patient’s page</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Añadir un número en la página del paciente</translation>
    </message>
    <message>
      <location filename="../../ui/calls/head.py" />
      <source>Ask for name and birth date first: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Pregunte antes nombre y nacimiento: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/calls/head.py" />
      <source>That day</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Aquel día</translation>
    </message>
    <message>
      <location filename="../../ui/calls/head.py" />
      <location filename="../../ui/patient/strip.py" />
      <location filename="../../ui/settings/contacts.py" />
      <source>Phone</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Teléfono</translation>
    </message>
    <message>
      <location filename="../../ui/calls/head.py" />
      <source>No number kept. Went home with</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sin número. Se fue con</translation>
    </message>
    <message>
      <location filename="../../ui/calls/head.py" />
      <source>none kept</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>ninguno</translation>
    </message>
    <message>
      <location filename="../../ui/calls/later.py" />
      <source>In 1 h</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>En 1 h</translation>
    </message>
    <message>
      <location filename="../../ui/calls/later.py" />
      <source>In 2 h</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>En 2 h</translation>
    </message>
    <message>
      <location filename="../../ui/calls/later.py" />
      <source>Tomorrow, 9:00</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Mañana, 9:00</translation>
    </message>
    <message>
      <location filename="../../ui/calls/listing.py" />
      <source>For the prescriber</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Para el médico</translation>
    </message>
    <message>
      <location filename="../../ui/calls/listing.py" />
      <source>Due now, 24–48 h</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ahora, 24–48 h</translation>
    </message>
    <message>
      <location filename="../../ui/calls/listing.py" />
      <source>7 days</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>7 días</translation>
    </message>
    <message>
      <location filename="../../ui/calls/listing.py" />
      <source>Weekly, to week 12</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Semanales, hasta la 12</translation>
    </message>
    <message>
      <location filename="../../ui/calls/parts.py" />
      <source>Calls due</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Llamadas pendientes</translation>
    </message>
    <message>
      <location filename="../../ui/calls/parts.py" />
      <location filename="../../ui/calls/screen.py" />
      <source>soonest end of window first</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>la que antes vence</translation>
    </message>
    <message>
      <location filename="../../ui/calls/parts.py" />
      <location filename="../../ui/chair/sheet_words.py" />
      <source>No answer</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sin respuesta</translation>
    </message>
    <message>
      <location filename="../../ui/calls/parts.py" />
      <source>Call back at…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Volver a llamar…</translation>
    </message>
    <message>
      <location filename="../../ui/calls/parts.py" />
      <source>Doesn’t want calls</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No quiere llamadas</translation>
    </message>
    <message>
      <location filename="../../ui/calls/parts.py" />
      <source>Rest not asked</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Resto sin preguntar</translation>
    </message>
    <message>
      <location filename="../../ui/calls/parts.py" />
      <source>Back at…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Más tarde…</translation>
    </message>
    <message>
      <location filename="../../ui/calls/parts.py" />
      <source>No calls</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sin llamadas</translation>
    </message>
    <message>
      <location filename="../../ui/calls/parts.py" />
      <source>or at HH:MM</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>o a las HH:MM</translation>
    </message>
    <message>
      <location filename="../../ui/calls/parts.py" />
      <source>{0} tries without an answer: close this call as</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} intentos sin respuesta: cerrar la llamada como</translation>
    </message>
    <message>
      <location filename="../../ui/calls/parts.py" />
      <source>Not reached</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No localizado</translation>
    </message>
    <message>
      <location filename="../../ui/calls/parts.py" />
      <source>Would rather not</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Prefiere que no</translation>
    </message>
    <message>
      <location filename="../../ui/calls/parts.py" />
      <source>Writes instead</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Prefiere escribir</translation>
    </message>
    <message>
      <location filename="../../ui/calls/parts.py" />
      <source>No more calls about this session, because</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No más llamadas por esta sesión, porque</translation>
    </message>
    <message>
      <location filename="../../ui/calls/parts.py" />
      <location filename="../../ui/check/foot.py" />
      <source>Wrong patient</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Paciente equivocado</translation>
    </message>
    <message>
      <location filename="../../ui/calls/parts.py" />
      <source>Answers taken down wrongly</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Respuestas mal anotadas</translation>
    </message>
    <message>
      <location filename="../../ui/calls/parts.py" />
      <source>Strike this call, because</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Tachar esta llamada, porque</translation>
    </message>
    <message>
      <location filename="../../ui/calls/parts.py" />
      <source>Calls again, because</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Volver a llamar, porque</translation>
    </message>
    <message>
      <location filename="../../ui/calls/parts.py" />
      <source>Asked for calls</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Pidió llamadas</translation>
    </message>
    <message>
      <location filename="../../ui/calls/parts.py" />
      <location filename="../../ui/forms/ask_bar.py" />
      <source>or in words</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>o en palabras</translation>
    </message>
    <message>
      <location filename="../../ui/calls/reached.py" />
      <source>Self-harm: yes. Stay on the line</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Autolesión: sí. No cuelgue</translation>
    </message>
    <message>
      <location filename="../../ui/calls/reached.py" />
      <source>Whom you reached</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>A quién localizó</translation>
    </message>
    <message>
      <location filename="../../ui/calls/reached.py" />
      <source>or a name</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>o un nombre</translation>
    </message>
    <message>
      <location filename="../../ui/calls/reached.py" />
      <source>at HH:MM</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>a las HH:MM</translation>
    </message>
    <message>
      <location filename="../../ui/calls/reached.py" />
      <source>At what time you reached them</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>A qué hora le localizó</translation>
    </message>
    <message>
      <location filename="../../ui/calls/reached.py" />
      <location filename="../../ui/calls/rows.py" />
      <location filename="../../ui/widgets/grades.py" />
      <source>Back to the answers</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Volver a las respuestas</translation>
    </message>
    <message>
      <location filename="../../ui/calls/rows.py" />
      <source>Earlier…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Antes…</translation>
    </message>
    <message>
      <location filename="../../ui/calls/rows.py" />
      <source>last</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>última</translation>
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
      <translation>No preguntado</translation>
    </message>
    <message>
      <location filename="../../ui/calls/rows.py" />
      <source>{0}: what about</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}: de qué se trata</translation>
    </message>
    <message>
      <location filename="../../ui/calls/rows.py" />
      <location filename="../../ui/patient/details_sheet.py" />
      <location filename="../../ui/patient/identity_sheet.py" />
      <location filename="../../ui/start/order_form.py" />
      <source>YYYY-MM-DD</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>AAAA-MM-DD</translation>
    </message>
    <message>
      <location filename="../../ui/calls/rows.py" />
      <source>What about?</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>¿De qué se trata?</translation>
    </message>
    <message>
      <location filename="../../ui/calls/rows.py" />
      <source>Other, in the note</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Otro, en la nota</translation>
    </message>
    <message>
      <location filename="../../ui/calls/screen.py" />
      <source>Calls due, {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Pendientes, {0}</translation>
    </message>
    <message>
      <location filename="../../ui/calls/screen.py" />
      <source>Done today</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Hechas hoy</translation>
    </message>
    <message>
      <location filename="../../ui/calls/screen.py" />
      <source>the last one first</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>las últimas primero</translation>
    </message>
    <message>
      <location filename="../../ui/calls/screen.py" />
      <source>Back to the calls due</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Volver a las pendientes</translation>
    </message>
    <message>
      <location filename="../../ui/calls/screen.py" />
      <source>Nothing is done yet today.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Hoy aún no hay nada hecho.</translation>
    </message>
    <message>
      <location filename="../../ui/calls/screen.py" />
      <source>Type the time at which you reached somebody, as HH:MM.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Escriba la hora a la que localizó a alguien, como HH:MM.</translation>
    </message>
    <message>
      <location filename="../../ui/calls/screen.py" />
      <source>No answer. Call again</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sin respuesta. Volver a llamar</translation>
    </message>
    <message>
      <location filename="../../ui/calls/screen.py" />
      <source>Call back</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Volver a llamar</translation>
    </message>
    <message>
      <location filename="../../ui/calls/screen.py" />
      <source>Not recorded: “{0}” is no time. Type it as HH:MM.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No registrado: «{0}» no es una hora. Escríbala como HH:MM.</translation>
    </message>
    <message>
      <location filename="../../ui/calls/sheet.py" />
      <source>Mark the question as not asked</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Marcar la pregunta como no hecha</translation>
    </message>
    <message>
      <location filename="../../ui/calls/sheet.py" />
      <location filename="../../ui/chair/actions.py" />
      <location filename="../../ui/chair/sheet_words.py" />
      <location filename="../../ui/keymap.py" />
      <location filename="../../ui/patient/details_sheet.py" />
      <source>Note</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nota</translation>
    </message>
    <message>
      <location filename="../../ui/calls/sheet.py" />
      <source>Anything else</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Algo más</translation>
    </message>
    <message>
      <location filename="../../ui/calls/task.py" />
      <location filename="../../ui/check/strip.py" />
      <source>not asked</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>no preguntado</translation>
    </message>
    <message>
      <location filename="../../ui/calls/task.py" />
      <source>Note: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nota: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/calls/task.py" />
      <source>Reached {0} at {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Localizado {0} a las {1}</translation>
    </message>
    <message>
      <location filename="../../ui/calls/task.py" />
      <source>What follows from it</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Qué se hace</translation>
    </message>
    <message>
      <location filename="../../ui/calls/task.py" />
      <source>Called back, seen, referred</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Llamado, visto, derivado</translation>
    </message>
    <message>
      <location filename="../../ui/calls/task.py" />
      <source>A prescriber takes note</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Un médico toma nota</translation>
    </message>
    <message>
      <location filename="../../ui/calls/task.py" />
      <location filename="../../ui/first_run/key.py" />
      <source>Later</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Más tarde</translation>
    </message>
    <message>
      <location filename="../../ui/calls/task.py" />
      <source>Told to {0}, {1} {2}. MRN {3}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Dicho a {0}, {1} {2}. MRN {3}</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <location filename="../../ui/patient/series.py" />
      <location filename="../../ui/series/present.py" />
      <source>today</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>hoy</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>yesterday</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>ayer</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <location filename="../../ui/patient/series.py" />
      <source>tomorrow</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>mañana</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <location filename="../../ui/patient/series.py" />
      <location filename="../../ui/series/present.py" />
      <source>Session {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sesión {0}</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>{0}, ended {1} {2}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}, fin {1} {2}</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>week {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>semana {0}</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>late since {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>atrasada desde {0}</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>until {0} {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>hasta {0} {1}</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>this week</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>esta semana</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>last call missed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>faltó la anterior</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>first call</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>primera llamada</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>answers after {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>atiende desde {0}</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>again at {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>de nuevo {0}</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>asked for a call {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>pidió llamada {0}</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>no answer {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>sin respuesta {0}</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>not reached</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>no localizado</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>no calls wanted</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>no quiere llamadas</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>Done today, {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Hechas hoy, {0}</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>{0} not reached</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} no localizados</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>Nobody is to be called now.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ahora no hay que llamar a nadie.</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>Nobody is to be called before {0}.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Hasta las {0} no hay que llamar a nadie.</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>If self-harm is “yes”: stay on the line.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Si autolesión es «sí»: no cuelgue.</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>Prescriber: {0}, {1}.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Médico: {0}, {1}.</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>Emergency: {0}.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Emergencias: {0}.</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>No numbers are kept: add them in Settings.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No hay números: añádalos en Ajustes.</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>The sheet then asks whom you reached. It sends nothing itself.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>La hoja pregunta luego a quién localizó. No envía nada.</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>Session of {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sesión del {0}</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>Session {0} of {1}, {2}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sesión {0} de {1}, {2}</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>Pain {0} before</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Dolor {0} antes</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>Pain was not asked</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Dolor no preguntado</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>Pain {0} at {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Dolor {0} en {1}</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>the end</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>el final</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>Pain {0} before, {1} at {2}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Dolor {0} antes, {1} en {2}</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>BP to {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>PA hasta {0}</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>Highest BP {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>PA máxima {0}</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>nausea {0} at {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>náuseas: {0} en {1}</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>a check</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>un control</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>1 alert</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>1 alarma</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>{0} alerts</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} alarmas</translation>
    </message>
    <message>
      <location filename="../../ui/calls/words.py" />
      <source>no alerts</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>sin alarmas</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/file.py" />
      <source>Passphrase of the file</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Frase de paso del archivo</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/file.py" />
      <source>The certificate as a file (.p12 or .pfx)</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>El certificado como archivo (.p12 o .pfx)</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/file.py" />
      <source>Certificates (*.p12 *.pfx);;All files (*)</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Certificados (*.p12 *.pfx);;Todos los archivos (*)</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/first.py" />
      <source>Certificate that signs records</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Certificado que firma</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/first.py" />
      <source>Without</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ninguno</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/first.py" />
      <source>Make one</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Crear</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/first.py" />
      <source>File…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Archivo…</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/first.py" />
      <location filename="../../ui/certificate/panel.py" />
      <source>Not this one</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Este no</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/first.py" />
      <source>made with the board</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>al abrir el panel</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/first.py" />
      <source>later in Settings, too</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>también después</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/first.py" />
      <location filename="../../ui/certificate/panel.py" />
      <source>Not saved. What was typed is still here. Try again.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No guardado. Lo escrito sigue aquí. Reintente.</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/panel.py" />
      <source>Signing records</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Firmar registros</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/panel.py" />
      <source>Make one for the clinic</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Crear uno para la clínica</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/panel.py" />
      <source>Tap again to make it</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Toque otra vez para crearlo</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/panel.py" />
      <source>From a file…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>De un archivo…</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/panel.py" />
      <source>Save for readers…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Para lectores…</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/panel.py" />
      <location filename="../../ui/dialogs.py" />
      <source>Use this file</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Usar este archivo</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/panel.py" />
      <source>Time-stamp server, if you have one</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Servidor de sellos de tiempo, si hay</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/panel.py" />
      <source>can’t be used</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>no se puede usar</translation>
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
      <translation>ninguno</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/panel.py" />
      <source>Records are written without a signature on the file.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Los registros se escriben sin firma en el archivo.</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/panel.py" />
      <source>People sign with their PIN either way. A certificate shows besides that the PDF was not changed since. It is the clinic’s, not a person’s.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Las personas firman con su PIN en todo caso. Un certificado muestra además que el PDF no se cambió. Es de la clínica, no de una persona.</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/panel.py" />
      <source>expired {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>caducado {0}</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/panel.py" />
      <source>Expired on {0}: records are written unsigned. Set up a new one.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Caducó el {0}: los registros van sin firma. Prepare uno nuevo.</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/panel.py" />
      <source>good until {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>válido hasta {0}</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/panel.py" />
      <source>Records are signed for {0}.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Los registros se firman por {0}.</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/panel.py" />
      <source> {0} days left: get a new one.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation> Quedan {0} días: consiga otro.</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/panel.py" />
      <source>the clinic itself</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>la propia clínica</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/panel.py" />
      <source>Issued by {0}. {1}. Fingerprint (SHA-256) {2}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Emitido por {0}. {1}. Huella (SHA-256) {2}</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/panel.py" />
      <source>Make a new one</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Crear uno nuevo</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/panel.py" />
      <source>Tap again: replaces this one</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Toque otra vez: sustituye este</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/panel.py" />
      <location filename="../../ui/first_run/screen.py" />
      <source>Making a certificate…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Creando certificado…</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/panel.py" />
      <source>Reading the file…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Leyendo el archivo…</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/panel.py" />
      <source>In force. Records are signed with it from now on.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>En vigor. Los registros se firman con él desde ahora.</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/panel.py" />
      <source>Write the certificate, without its key, for whoever verifies records</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Escribir el certificado, sin su clave, para quien verifique registros</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/panel.py" />
      <source>Saved: {0}. It holds no secret.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Guardado: {0}. No contiene secretos.</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/panel.py" />
      <source>begins with https:// or http://</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>empieza por https:// o http://</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/panel.py" />
      <source>Not saved: this is no address of a server. Type it again.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No guardado: no es la dirección de un servidor. Escríbala de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/panel.py" />
      <source>saved</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>guardado</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/screen.py" />
      <source>Back to Settings</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Volver a Ajustes</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/screen.py" />
      <source>Each change is in force at once</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Cada cambio rige enseguida</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/screen.py" />
      <source>Changes are journaled</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Los cambios quedan en el diario</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/screen.py" />
      <source>What a signature says</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Qué dice una firma</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/screen.py" />
      <source>The file was not changed.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>El archivo no se cambió.</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/screen.py" />
      <source>One changed letter anywhere, and the signature no longer holds.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Una letra cambiada, y la firma deja de valer.</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/screen.py" />
      <source>It came from the clinic.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Vino de la clínica.</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/screen.py" />
      <source>The certificate is the clinic’s. People sign with their PIN; for whom the clinic signs stands in each signature.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>El certificado es de la clínica. Las personas firman con su PIN; por quién firma la clínica consta en cada firma.</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/screen.py" />
      <source>Readers have to know the certificate.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Los lectores deben conocer el certificado.</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/screen.py" />
      <source>One that the clinic made itself is unknown to others until they are given it. One from a certificate authority is known to whoever knows the authority.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Uno hecho por la clínica es desconocido hasta que se entrega. Uno de una autoridad lo conoce quien conoce a la autoridad.</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/screen.py" />
      <source>A time-stamp server says when.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Un servidor de sellos dice cuándo.</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/screen.py" />
      <source>Without one, the time is that of this computer. Only a fingerprint of the record is sent there, never the record.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sin él, la hora es la de este equipo. Solo se envía una huella del registro, nunca el registro.</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/screen.py" />
      <source>An expired certificate stops nothing.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Un certificado caducado no detiene nada.</translation>
    </message>
    <message>
      <location filename="../../ui/certificate/screen.py" />
      <source>Records are then written unsigned, and it is said.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Los registros van entonces sin firma, y se dice.</translation>
    </message>
    <message>
      <location filename="../../ui/chair/actions.py" />
      <source>Practice. No pump, no patient</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Práctica. Sin bomba ni paciente</translation>
    </message>
    <message>
      <location filename="../../ui/chair/actions.py" />
      <source>Do it at the pump, then record it here</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Hágalo en la bomba y regístrelo aquí</translation>
    </message>
    <message>
      <location filename="../../ui/chair/actions.py" />
      <source>Practice. No patient</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Práctica. Sin paciente</translation>
    </message>
    <message>
      <location filename="../../ui/chair/actions.py" />
      <source>No pump. A further device is recorded under More</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sin bomba. Otro dispositivo se registra en Más</translation>
    </message>
    <message>
      <location filename="../../ui/chair/actions.py" />
      <source>Paused</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>En pausa</translation>
    </message>
    <message>
      <location filename="../../ui/chair/actions.py" />
      <location filename="../../ui/chair/sheet_pump.py" />
      <source>Resumed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Reanudada</translation>
    </message>
    <message>
      <location filename="../../ui/chair/actions.py" />
      <location filename="../../ui/chair/sheet_pump.py" />
      <source>Restarted</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Reiniciada</translation>
    </message>
    <message>
      <location filename="../../ui/chair/actions.py" />
      <location filename="../../ui/chair/sheet_pump.py" />
      <location filename="../../ui/keymap.py" />
      <source>Slowed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ralentizada</translation>
    </message>
    <message>
      <location filename="../../ui/chair/actions.py" />
      <location filename="../../ui/chair/sheet_pump.py" />
      <location filename="../../ui/keymap.py" />
      <source>Stopped</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Detenida</translation>
    </message>
    <message>
      <location filename="../../ui/chair/actions.py" />
      <location filename="../../ui/chair/sheet_medicine.py" />
      <location filename="../../ui/keymap.py" />
      <source>Medication</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Medicación</translation>
    </message>
    <message>
      <location filename="../../ui/chair/actions.py" />
      <location filename="../../ui/chair/course.py" />
      <location filename="../../ui/check/phrases.py" />
      <location filename="../../ui/discharge/parts.py" />
      <location filename="../../ui/keymap.py" />
      <source>Extra check</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Control extra</translation>
    </message>
    <message>
      <location filename="../../ui/chair/actions.py" />
      <location filename="../../ui/chair/sheet_words.py" />
      <location filename="../../ui/keymap.py" />
      <source>Call prescriber</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Llamar médico</translation>
    </message>
    <message>
      <location filename="../../ui/chair/actions.py" />
      <location filename="../../ui/chair/sheet_more.py" />
      <source>More</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Más</translation>
    </message>
    <message>
      <location filename="../../ui/chair/course.py" />
      <source>Readings over time; Left and Right walk them</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Lecturas en el tiempo; izquierda y derecha las recorren</translation>
    </message>
    <message>
      <location filename="../../ui/chair/course.py" />
      <location filename="../../ui/chair/progress.py" />
      <source>Before the start</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Antes del inicio</translation>
    </message>
    <message>
      <location filename="../../ui/chair/course.py" />
      <location filename="../../ui/start/device.py" />
      <source>First device</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Primer dispositivo</translation>
    </message>
    <message>
      <location filename="../../ui/chair/course.py" />
      <source>First of {0} devices</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Primero de {0} dispositivos</translation>
    </message>
    <message>
      <location filename="../../ui/chair/course.py" />
      <location filename="../../ui/protocol/schedule.py" />
      <source>Infusion, {0} min</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Infusión, {0} min</translation>
    </message>
    <message>
      <location filename="../../ui/chair/course.py" />
      <location filename="../../ui/protocol/schedule.py" />
      <source>Recovery</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Recuperación</translation>
    </message>
    <message>
      <location filename="../../ui/chair/course.py" />
      <source>{0} checks done</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} controles hechos</translation>
    </message>
    <message>
      <location filename="../../ui/chair/course.py" />
      <location filename="../../ui/check/ask_panel.py" />
      <source>Base</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Basal</translation>
    </message>
    <message>
      <location filename="../../ui/chair/course.py" />
      <location filename="../../ui/start/limits.py" />
      <source>Baseline</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Basal</translation>
    </message>
    <message>
      <location filename="../../ui/chair/course.py" />
      <location filename="../../ui/check/phrases.py" />
      <source>Repeat {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Repetir {0}</translation>
    </message>
    <message>
      <location filename="../../ui/chair/course.py" />
      <source>{0} crit.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} crít.</translation>
    </message>
    <message>
      <location filename="../../ui/chair/course.py" />
      <source>{0} caut.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} prec.</translation>
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
      <translation>Ketamina</translation>
    </message>
    <message>
      <location filename="../../ui/chair/drug_forms.py" />
      <source>Esketamine</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Esketamina</translation>
    </message>
    <message>
      <location filename="../../ui/chair/drug_forms.py" />
      <source>Drug</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Fármaco</translation>
    </message>
    <message>
      <location filename="../../ui/chair/drug_forms.py" />
      <location filename="../../ui/chair/happened.py" />
      <location filename="../../ui/chair/sheet_medicine.py" />
      <source>Other…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Otro…</translation>
    </message>
    <message>
      <location filename="../../ui/chair/drug_forms.py" />
      <source>Drug, by name</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Fármaco, por nombre</translation>
    </message>
    <message>
      <location filename="../../ui/chair/drug_forms.py" />
      <location filename="../../ui/chair/sheet_device.py" />
      <location filename="../../ui/start/device.py" />
      <source>Lot</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Lote</translation>
    </message>
    <message>
      <location filename="../../ui/chair/drug_forms.py" />
      <source>on the label</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>en la etiqueta</translation>
    </message>
    <message>
      <location filename="../../ui/chair/drug_forms.py" />
      <source>Drawn up, mg</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Cargado, mg</translation>
    </message>
    <message>
      <location filename="../../ui/chair/drug_forms.py" />
      <source>mg drawn</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>mg cargados</translation>
    </message>
    <message>
      <location filename="../../ui/chair/drug_forms.py" />
      <source>drug</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>fármaco</translation>
    </message>
    <message>
      <location filename="../../ui/chair/drug_forms.py" />
      <source>lot</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>lote</translation>
    </message>
    <message>
      <location filename="../../ui/chair/drug_forms.py" />
      <source>Out of</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>De</translation>
    </message>
    <message>
      <location filename="../../ui/chair/drug_forms.py" />
      <source>Wasted, mg</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Desechado, mg</translation>
    </message>
    <message>
      <location filename="../../ui/chair/drug_forms.py" />
      <source>Why it does not add up</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Por qué no cuadra</translation>
    </message>
    <message>
      <location filename="../../ui/chair/drug_forms.py" />
      <location filename="../../ui/chair/sheet_device.py" />
      <location filename="../../ui/chair/sheet_more.py" />
      <source>mg given</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>mg dados</translation>
    </message>
    <message>
      <location filename="../../ui/chair/drug_forms.py" />
      <source>wasted</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>desechado</translation>
    </message>
    <message>
      <location filename="../../ui/chair/drug_forms.py" />
      <source>out of which</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>de cuál</translation>
    </message>
    <message>
      <location filename="../../ui/chair/drug_forms.py" />
      <source>mg wasted</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>mg desechados</translation>
    </message>
    <message>
      <location filename="../../ui/chair/drug_forms.py" />
      <source>why it does not add up</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>por qué no cuadra</translation>
    </message>
    <message>
      <location filename="../../ui/chair/drug_forms.py" />
      <source>Controlled-drug log</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Libro de estupefacientes</translation>
    </message>
    <message>
      <location filename="../../ui/chair/drug_forms.py" />
      <location filename="../../ui/chair/sheet_more.py" />
      <location filename="../../ui/chair/sheet_pump.py" />
      <source>Reason</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Motivo</translation>
    </message>
    <message>
      <location filename="../../ui/chair/drug_forms.py" />
      <source>{0}  {1}, {2}, seen by {3}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}  {1}, {2}, visto por {3}</translation>
    </message>
    <message>
      <location filename="../../ui/chair/drug_forms.py" />
      <source>{0}. Struck: {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}. Tachado: {1}</translation>
    </message>
    <message>
      <location filename="../../ui/chair/drug_forms.py" />
      <source>{0}  of {1}: {2} mg given, {3} mg wasted</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}  de {1}: {2} mg dados, {3} mg desechados</translation>
    </message>
    <message>
      <location filename="../../ui/chair/drug_forms.py" />
      <source>a line to strike</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>una línea que tachar</translation>
    </message>
    <message>
      <location filename="../../ui/chair/drug_forms.py" />
      <location filename="../../ui/chair/sheet_more.py" />
      <location filename="../../ui/chair/sheet_pump.py" />
      <location filename="../../ui/chair/sheet_words.py" />
      <source>reason</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>motivo</translation>
    </message>
    <message>
      <location filename="../../ui/chair/drug_forms.py" />
      <source>{0} lot {1}, {2} mg</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} lote {1}, {2} mg</translation>
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
      <translation>Iniciar sesión</translation>
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
      <translation>Ocurrió a las</translation>
    </message>
    <message>
      <location filename="../../ui/chair/happened.py" />
      <source>Happened at, hours and minutes</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ocurrió a las, horas y minutos</translation>
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
      <translation>Prescriptor</translation>
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
      <translation>Alergias</translation>
    </message>
    <message>
      <location filename="../../ui/chair/header.py" />
      <location filename="../../ui/patient/cards.py" />
      <location filename="../../ui/patient/strip.py" />
      <source>Born {0} ({1} y)</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nac. {0} ({1} a)</translation>
    </message>
    <message>
      <location filename="../../ui/chair/header.py" />
      <source>, not signed off</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>, sin aprobar</translation>
    </message>
    <message>
      <location filename="../../ui/chair/header.py" />
      <source>Single session</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sesión única</translation>
    </message>
    <message>
      <location filename="../../ui/chair/header.py" />
      <location filename="../../ui/patient/cards.py" />
      <source>Session {0} of {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sesión {0} de {1}</translation>
    </message>
    <message>
      <location filename="../../ui/chair/header.py" />
      <source>Ketamine IV</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ketamina i.v.</translation>
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
      <translation>Ketamina i.v. {0} mg/mL</translation>
    </message>
    <message>
      <location filename="../../ui/chair/header.py" />
      <source>at {0} mL/h</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>a {0} mL/h</translation>
    </message>
    <message>
      <location filename="../../ui/chair/header.py" />
      <location filename="../../ui/patient/cards.py" />
      <source>As ordered</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Según orden</translation>
    </message>
    <message>
      <location filename="../../ui/chair/header.py" />
      <location filename="../../ui/shell.py" />
      <source>TRAINING</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>PRÁCTICA</translation>
    </message>
    <message>
      <location filename="../../ui/chair/header.py" />
      <location filename="../../ui/patient/strip.py" />
      <source>Not weighed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sin pesar</translation>
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
      <translation>Ninguna conocida</translation>
    </message>
    <message>
      <location filename="../../ui/chair/keys.py" />
      <location filename="../../ui/widgets/keypad.py" />
      <source>Delete last digit</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Borrar la última cifra</translation>
    </message>
    <message>
      <location filename="../../ui/chair/keys.py" />
      <location filename="../../ui/widgets/keypad.py" />
      <source>Decimal point</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Signo decimal</translation>
    </message>
    <message>
      <location filename="../../ui/chair/notices.py" />
      <source>Open draft</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Abrir borrador</translation>
    </message>
    <message>
      <location filename="../../ui/chair/notices.py" />
      <source>Say why {0} was missed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Diga por qué se perdió {0}</translation>
    </message>
    <message>
      <location filename="../../ui/chair/notices.py" />
      <source>Discharge, {0} of {1} met</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Alta, {0} de {1} cumplidos</translation>
    </message>
    <message>
      <location filename="../../ui/chair/notices.py" />
      <source>Correct a reading</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Corregir lectura</translation>
    </message>
    <message>
      <location filename="../../ui/chair/notices.py" />
      <source>Chairside stopped at {0} and was back at {1}. Nothing saved was lost.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Chairside paró a las {0} y volvió a las {1}. No se perdió nada guardado.</translation>
    </message>
    <message>
      <location filename="../../ui/chair/notices.py" />
      <source>Countdowns are not affected. Both times are kept.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Las cuentas atrás no cambian. Se guardan ambas horas.</translation>
    </message>
    <message>
      <location filename="../../ui/chair/notices.py" />
      <source>The computer clock went on {0}.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>El reloj del equipo avanzó {0}.</translation>
    </message>
    <message>
      <location filename="../../ui/chair/notices.py" />
      <source>The computer clock went back {0}.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>El reloj del equipo retrocedió {0}.</translation>
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
      <translation>Final previsto {0}: registre el final</translation>
    </message>
    <message>
      <location filename="../../ui/chair/notices.py" />
      <source>Check begun at {0}, {1} answers kept as a draft</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Control empezado a las {0}, {1} respuestas en borrador</translation>
    </message>
    <message>
      <location filename="../../ui/chair/notices.py" />
      <source>Drug log: {0} mg of lot {1} not accounted for. It is behind More.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Libro: {0} mg del lote {1} sin justificar. Está en Más.</translation>
    </message>
    <message>
      <location filename="../../ui/chair/notices.py" />
      <source>No baseline: {0} can't be judged</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sin basal: no se puede valorar {0}</translation>
    </message>
    <message>
      <location filename="../../ui/chair/notices.py" />
      <source>Overdue since {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Atrasado desde {0}</translation>
    </message>
    <message>
      <location filename="../../ui/chair/notices.py" />
      <source>{0} check stays at {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>El control {0} sigue a las {1}</translation>
    </message>
    <message>
      <location filename="../../ui/chair/notices.py" />
      <source>On time until {0}, then counted as overdue</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>A tiempo hasta {0}, luego atrasado</translation>
    </message>
    <message>
      <location filename="../../ui/chair/progress.py" />
      <source>Since 1st device</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Desde el 1.º</translation>
    </message>
    <message>
      <location filename="../../ui/chair/progress.py" />
      <source>Elapsed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Transcurrido</translation>
    </message>
    <message>
      <location filename="../../ui/chair/progress.py" />
      <source>Since the end</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Desde el final</translation>
    </message>
    <message>
      <location filename="../../ui/chair/progress.py" />
      <source>Planned</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Previsto</translation>
    </message>
    <message>
      <location filename="../../ui/chair/progress.py" />
      <source>Remaining</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Quedan</translation>
    </message>
    <message>
      <location filename="../../ui/chair/progress.py" />
      <source>Past the end</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Tras el final</translation>
    </message>
    <message>
      <location filename="../../ui/chair/progress.py" />
      <source>{0} of {1} minutes infused</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} de {1} minutos infundidos</translation>
    </message>
    <message>
      <location filename="../../ui/chair/progress.py" />
      <source>{0} of {1} minutes of the stay</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} de {1} minutos de la estancia</translation>
    </message>
    <message>
      <location filename="../../ui/chair/progress.py" />
      <location filename="../../ui/leave.py" />
      <source>Stay</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Quedarse</translation>
    </message>
    <message>
      <location filename="../../ui/chair/progress.py" />
      <source>Of the stay left</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Quedan</translation>
    </message>
    <message>
      <location filename="../../ui/chair/progress.py" />
      <source>Past the stay</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Tras la estancia</translation>
    </message>
    <message>
      <location filename="../../ui/chair/progress.py" />
      <source>Not started</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sin iniciar</translation>
    </message>
    <message>
      <location filename="../../ui/chair/progress.py" />
      <source>mg not known</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>mg desconocidos</translation>
    </message>
    <message>
      <location filename="../../ui/chair/progress.py" />
      <source>{0} mg given</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} mg dados</translation>
    </message>
    <message>
      <location filename="../../ui/chair/progress.py" />
      <source>{0} of {1} mg given</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} de {1} mg dados</translation>
    </message>
    <message>
      <location filename="../../ui/chair/progress.py" />
      <source>paused</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>en pausa</translation>
    </message>
    <message>
      <location filename="../../ui/chair/progress.py" />
      <location filename="../../ui/tabs.py" />
      <source>Closed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Cerrada</translation>
    </message>
    <message>
      <location filename="../../ui/chair/progress.py" />
      <source>Next check</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Próximo control</translation>
    </message>
    <message>
      <location filename="../../ui/chair/progress.py" />
      <source>Prepare the start</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Preparar inicio</translation>
    </message>
    <message>
      <location filename="../../ui/chair/progress.py" />
      <source>Enter {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Anotar {0}</translation>
    </message>
    <message>
      <location filename="../../ui/chair/progress.py" />
      <source>Session closed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sesión cerrada</translation>
    </message>
    <message>
      <location filename="../../ui/chair/progress.py" />
      <source>{0} left</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>quedan {0}</translation>
    </message>
    <message>
      <location filename="../../ui/chair/progress.py" />
      <source>ready</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>listo</translation>
    </message>
    <message>
      <location filename="../../ui/chair/progress.py" />
      <source>Before the start, {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Antes del inicio, {0}</translation>
    </message>
    <message>
      <location filename="../../ui/chair/progress.py" />
      <location filename="../../ui/protocol/numbers.py" />
      <location filename="../../ui/sign_in/present.py" />
      <location filename="../../ui/tabs.py" />
      <source>Before</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Antes</translation>
    </message>
    <message>
      <location filename="../../ui/chair/progress.py" />
      <source>no due time</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>sin hora</translation>
    </message>
    <message>
      <location filename="../../ui/chair/progress.py" />
      <location filename="../../ui/series/present.py" />
      <source>due {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>para las {0}</translation>
    </message>
    <message>
      <location filename="../../ui/chair/progress.py" />
      <source>{0}, due since {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}, pendiente desde {1}</translation>
    </message>
    <message>
      <location filename="../../ui/chair/progress.py" />
      <source>{0}, {1} left, due {2}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}, faltan {1}, toca {2}</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet.py" />
      <location filename="../../ui/patient/sheet.py" />
      <source>Sheet: record, or what is missing</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Hoja: registrar, o lo que falta</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet.py" />
      <location filename="../../ui/check/foot.py" />
      <location filename="../../ui/patient/sheet.py" />
      <source>Close, draft kept</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Queda borrador</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet.py" />
      <source>answers {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} responde</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet.py" />
      <source>Record, {0} left: {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Registrar, faltan {0}: {1}</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet.py" />
      <source>time</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>hora</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_device.py" />
      <location filename="../../ui/chair/sheet_more.py" />
      <source>Device given</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Dispositivo dado</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_device.py" />
      <source>Strength in mg, as it stands on the device</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Dosis en mg, la del dispositivo</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_device.py" />
      <source>Lot, as it stands on the device</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Lote, el del dispositivo</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_device.py" />
      <source>Lot, if it can be read</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Lote, si se lee</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_device.py" />
      <location filename="../../ui/chair/sheet_more.py" />
      <source>{0} mg at {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} mg a las {1}</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_drugs.py" />
      <source>Drug log</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Libro</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_drugs.py" />
      <source>What is logged</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Qué se anota</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_drugs.py" />
      <source>Drawn up</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Cargado</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_drugs.py" />
      <source>Given, wasted</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Dado, desechado</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_drugs.py" />
      <source>Log</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Anotar</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_drugs.py" />
      <source>Strike line {0}: now the witness</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Tachar línea {0}: ahora el testigo</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_drugs.py" />
      <source>Now the witness</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ahora el testigo</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_drugs.py" />
      <source>No line yet.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Aún sin líneas.</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_drugs.py" />
      <source>Nothing drawn up is waiting.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No queda nada cargado pendiente.</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_drugs.py" />
      <source>Adds up to {0} mg drawn.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Cuadra con {0} mg cargados.</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_drugs.py" />
      <source>{0} mg more than the {1} mg drawn.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} mg más que los {1} mg cargados.</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_drugs.py" />
      <source>{0} mg of the {1} mg drawn is left over.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sobran {0} mg de los {1} mg cargados.</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_drugs.py" />
      <location filename="../../ui/chair/sheet_more.py" />
      <source>{0} mg is {1} mL at {2} mg/mL.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} mg son {1} mL a {2} mg/mL.</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_drugs.py" />
      <source>By recorded rate: {0} mg.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Según el ritmo registrado: {0} mg.</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_drugs.py" />
      <source>Witness: another person’s PIN</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Testigo: PIN de otra persona</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_medicine.py" />
      <source>Medicine</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Medicamento</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_medicine.py" />
      <source>Dose, as given</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Dosis, la dada</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_medicine.py" />
      <source>Unit</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Unidad</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_medicine.py" />
      <source>Route</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Vía</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_medicine.py" />
      <location filename="../../ui/start/order_form.py" />
      <source>Ordered by</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ordenado por</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_medicine.py" />
      <source>Ordered by, name or standing order</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ordenado por, nombre u orden permanente</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_medicine.py" />
      <source>Standing</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Permanente</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_medicine.py" />
      <source>Allergies not asked</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Alergias no preguntadas</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_medicine.py" />
      <source>Which order</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Qué orden</translation>
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
      <translation>Nombre</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_medicine.py" />
      <source>medicine</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>medicamento</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_medicine.py" />
      <source>dose</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>dosis</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_medicine.py" />
      <source>unit</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>unidad</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_medicine.py" />
      <source>route</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>vía</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_medicine.py" />
      <source>ordered by</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>ordenado por</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_medicine.py" />
      <source>whose order</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>orden de quién</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_medicine.py" />
      <source>standing order {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>orden permanente {0}</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_medicine.py" />
      <source>{0}, ordered by {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}, ordenado por {1}</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <source>Sheet: take one of these</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Hoja: tomar una de estas</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <source>A tap, or a key 1 to 7</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Un toque, o una tecla 1 a 7</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <source>Bolus</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Bolo</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <source>mg given, {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>mg dados, {0}</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <source>a further one: strength and lot</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>otro: dosis y lote</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <source>Hand over</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Entregar</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <source>this chair, or all of a person's</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>este sillón, o todos los de alguien</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <source>Move</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Trasladar</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <source>to a free chair</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>a un sillón libre</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <source>Quiet room</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sala tranquila</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <source>sound off or on; HIGH always sounds</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>sonido sí o no; ALTA suena siempre</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <source>Controlled drug</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Estupefaciente</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <source>drawn up, given, wasted; with a witness</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>cargado, dado, desechado; con testigo</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <source>Draft record</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Borrador</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <source>as it stands: look, print or save</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>tal como está: ver, imprimir o guardar</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <location filename="../../ui/help/panel.py" />
      <source>Help</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ayuda</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <source>the keys, and what alerts mean</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>las teclas y qué significan las alertas</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <source>Bolus in mg, as given</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Bolo en mg, lo dado</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <source>A bolus {0}.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Un bolo {0}.</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <source>Which chairs</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Qué sillones</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <source>Hand over to</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Entregar a</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <source>Looked after by {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>A cargo de {0}</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <source>All of theirs: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Todos los de {0}</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <source>which chairs</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>qué sillones</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <source>to whom</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>a quién</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <source>Hand over to {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Entregar a {0}</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <source>Only {0} hands over all of theirs at once</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Solo {0} entrega todos los suyos a la vez</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <source>To which chair</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>A qué sillón</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <source>The session, its timers and alerts move with the patient</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>La sesión, sus tiempos y alertas van con el paciente</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <source>No chair is free</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ningún sillón libre</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <source>chair</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>sillón</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <source>Moved to chair {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Trasladado al sillón {0}</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <source>A charge nurse or a prescriber decides. HIGH alerts always sound.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Decide enfermería responsable o un prescriptor. Las alertas ALTAS suenan siempre.</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <source>The sound is on at all chairs.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>El sonido está activo en todos los sillones.</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <source>The sound of MEDIUM and LOW alerts is off at all chairs.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>El sonido de alertas MEDIAS y BAJAS está apagado en todos los sillones.</translation>
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
      <translation>Activar el sonido</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <source>Switch the sound off, but HIGH</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Apagar sonido, salvo ALTA</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_more.py" />
      <location filename="../../ui/settings/quiet.py" />
      <source>Decided by</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Lo decide</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_pump.py" />
      <source>New rate in mL/h, read from the pump</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ritmo nuevo en mL/h, leído en la bomba</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_pump.py" />
      <source>New rate, read from the pump</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ritmo nuevo, leído en la bomba</translation>
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
      <translation>ritmo nuevo</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_pump.py" />
      <source>{0} mL/h at {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} mL/h a las {1}</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_pump.py" />
      <source>Record an increase?</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>¿Registrar un aumento?</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_pump.py" />
      <source>Type the rate that the pump shows</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Escriba el ritmo que muestra la bomba</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_pump.py" />
      <source>{0} is faster than {1}: {2}.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} es más rápido que {1}: {2}.</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_pump.py" />
      <source>No concentration in the order: no mg shown</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sin concentración en la orden: sin mg</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_pump.py" />
      <source>{0} mL/h is {1} mg/h at {2} mg/mL.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} mL/h son {1} mg/h a {2} mg/mL.</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_pump.py" />
      <source>{0} of {1} mg by the planned end {2}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} de {1} mg hasta el final previsto {2}</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_pump.py" />
      <source>Why it ended</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Por qué terminó</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_pump.py" />
      <source>stopped at {0}, {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>detenida a las {0}, {1}</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_pump.py" />
      <source>Why it was restarted</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Por qué se reinició</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_pump.py" />
      <source>restarted at {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>reiniciada a las {0}</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_pump.py" />
      <source>Prescriber who decided</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Prescriptor que decidió</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_pump.py" />
      <source>A prescriber decides at this blood pressure</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Con esta presión decide un prescriptor</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_pump.py" />
      <source>prescriber</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>prescriptor</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_pump.py" />
      <source>resumed, {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>reanudada, {0}</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>Sheet: how the call went</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Hoja: cómo fue la llamada</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>Note, goes into the record as written</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nota, va al registro tal cual</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>Enter it as a check</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Anotarlo como control</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>Music down</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Música más baja</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>Blanket given</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Manta dada</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>Lights lower</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Luz más baja</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>Visitor in</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Visita presente</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>Toilet, with help</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Baño, con ayuda</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>Eyes closed, answers</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ojos cerrados, responde</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>Goes into the record as written</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Va al registro tal cual</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>text</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>texto</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>A number or symptom belongs in a check: it raises alerts there, a note never does.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Un número o síntoma va en un control: allí da alertas, una nota nunca.</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>Save note</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Guardar nota</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>Called</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Llamado</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>What was ordered, read back</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Lo ordenado, releído</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>What, read back</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Qué, releído</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>Call on the phone, then record it here</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Llame por teléfono y regístrelo aquí</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>Outcome: one tap, or a key 0 to 5, records the call</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Un toque, o tecla 0 a 5, la registra</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>Stop the infusion</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Detener la infusión</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>then Stopped, F7</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>luego Detenida, F7</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>No further device</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ningún otro dispositivo</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>as the prescriber says</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>según el prescriptor</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>Is coming</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Viene</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>to the chair</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>al sillón</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>Gave an order</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Dio una orden</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>what, read back</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>qué, releído</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>Go on, no change</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Seguir, sin cambio</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>as ordered before</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>como se ordenó</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>then call the next</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>luego llame al siguiente</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>Outcome later</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Resultado después</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>the call stays noted</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>la llamada queda anotada</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>Chairside dials nobody and tells nobody.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Chairside no llama ni avisa a nadie.</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>Earlier: {0} {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Antes: {0} {1}</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>the order</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>la orden</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>Other action</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Otra acción</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>In your words</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Con sus palabras</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>action</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>acción</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>what was done</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>lo que se hizo</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>Which check</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Qué control</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>Busy at another chair</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ocupado en otro sillón</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>Patient away</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Paciente ausente</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>Patient declined</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Paciente no quiso</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>Patient asleep</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Paciente dormido/a</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>Equipment</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Equipo</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <location filename="../../ui/settings/contacts.py" />
      <source>Emergency</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Emergencia</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <location filename="../../ui/patient/details_sheet.py" />
      <source>Why</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Por qué</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>Why, in your words</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Por qué, con sus palabras</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>Done on paper: enter it…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Hecho en papel: anótelo…</translation>
    </message>
    <message>
      <location filename="../../ui/chair/sheet_words.py" />
      <source>check</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>control</translation>
    </message>
    <message>
      <location filename="../../ui/chair/table.py" />
      <source>All readings of this session</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Todas las lecturas de esta sesión</translation>
    </message>
    <message>
      <location filename="../../ui/chair/table.py" />
      <source>Check</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Control</translation>
    </message>
    <message>
      <location filename="../../ui/chair/table.py" />
      <source>Taken</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Toma</translation>
    </message>
    <message>
      <location filename="../../ui/chair/values.py" />
      <source>change from baseline</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>cambio del basal</translation>
    </message>
    <message>
      <location filename="../../ui/chair/values.py" />
      <source>change</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>cambio</translation>
    </message>
    <message>
      <location filename="../../ui/chair/values.py" />
      <source>No reading yet</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Aún sin lectura</translation>
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
      <translation>Frec. resp.</translation>
    </message>
    <message>
      <location filename="../../ui/chair/values.py" />
      <location filename="../../ui/month/screen.py" />
      <location filename="../../ui/widgets/keypad.py" />
      <source>Not read</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sin medir</translation>
    </message>
    <message>
      <location filename="../../ui/chair/values.py" />
      <source>Limits and baseline</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Límites y basal</translation>
    </message>
    <message>
      <location filename="../../ui/chair/values.py" />
      <source>{0} of 10</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} de 10</translation>
    </message>
    <message>
      <location filename="../../ui/chair/values.py" />
      <source>same</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>igual</translation>
    </message>
    <message>
      <location filename="../../ui/chair/values.py" />
      <source>was {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>era {0}</translation>
    </message>
    <message>
      <location filename="../../ui/check/aside.py" />
      <source>Write the answers to a file in</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Escribir las respuestas en un archivo en</translation>
    </message>
    <message>
      <location filename="../../ui/check/aside.py" />
      <source>Not written: {0}. Choose another</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No escrito: {0}. Elija otra</translation>
    </message>
    <message>
      <location filename="../../ui/check/aside.py" />
      <source>Written to {0}. It is not in the journal yet.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Escrito en {0}. Aún no está en el diario.</translation>
    </message>
    <message>
      <location filename="../../ui/check/aside.py" />
      <source>NOT IN THE JOURNAL: a check that Chairside could not save</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>NO ESTÁ EN EL DIARIO: un control que Chairside no pudo guardar</translation>
    </message>
    <message>
      <location filename="../../ui/check/aside.py" />
      <source>Chair {0}, {1}, born {2}, MRN {3}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sillón {0}, {1}, nac. {2}, historia {3}</translation>
    </message>
    <message>
      <location filename="../../ui/check/aside.py" />
      <source>Taken {0} {1}, entered by {2}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Toma {0} {1}, anotado por {2}</translation>
    </message>
    <message>
      <location filename="../../ui/check/aside.py" />
      <source>{0}: not obtained, {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}: no obtenido, {1}</translation>
    </message>
    <message>
      <location filename="../../ui/check/aside.py" />
      <source>Type it into Chairside as soon as it saves again, then destroy this file.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Escríbalo en Chairside cuando vuelva a guardar y destruya este archivo.</translation>
    </message>
    <message>
      <location filename="../../ui/check/ask_panel.py" />
      <source>Ask, while the cuff inflates</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Pregunte mientras el manguito infla</translation>
    </message>
    <message>
      <location filename="../../ui/check/ask_panel.py" />
      <source>This form has nothing to ask. Symptoms are asked at the next check.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Aquí no hay nada que preguntar. Los síntomas, en el próximo control.</translation>
    </message>
    <message>
      <location filename="../../ui/check/ask_panel.py" />
      <source>Keys 0 to 5 answer and move on, N: not asked</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Teclas 0 a 5 responden y avanzan, N: no preguntado</translation>
    </message>
    <message>
      <location filename="../../ui/check/ask_panel.py" />
      <source>Page {0} of {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Página {0} de {1}</translation>
    </message>
    <message>
      <location filename="../../ui/check/ask_panel.py" />
      <source>before</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>antes</translation>
    </message>
    <message>
      <location filename="../../ui/check/entry.py" />
      <source>{0}, {1} not obtained: {2}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}, {1} no obtenido: {2}</translation>
    </message>
    <message>
      <location filename="../../ui/check/entry.py" />
      <location filename="../../ui/check/present.py" />
      <location filename="../../ui/start/weight.py" />
      <source>Yes, {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sí, {0}</translation>
    </message>
    <message>
      <location filename="../../ui/check/entry.py" />
      <source>Not stored yet, so no alert is on.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Aún sin guardar: no hay alerta.</translation>
    </message>
    <message>
      <location filename="../../ui/check/foot.py" />
      <location filename="../../ui/check/present.py" />
      <source>Save check</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Guardar control</translation>
    </message>
    <message>
      <location filename="../../ui/check/foot.py" />
      <source>Discard…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Descartar…</translation>
    </message>
    <message>
      <location filename="../../ui/check/foot.py" />
      <source>Save as it is</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Guardar así</translation>
    </message>
    <message>
      <location filename="../../ui/check/foot.py" />
      <source>Save to a file…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>A un archivo…</translation>
    </message>
    <message>
      <location filename="../../ui/check/foot.py" />
      <source>Discard the form</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Descartar el formulario</translation>
    </message>
    <message>
      <location filename="../../ui/check/foot.py" />
      <source>Keep this reason</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Dejar este motivo</translation>
    </message>
    <message>
      <location filename="../../ui/check/foot.py" />
      <source>Write the file</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Escribir el archivo</translation>
    </message>
    <message>
      <location filename="../../ui/check/foot.py" />
      <source>Wrong chair</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sillón equivocado</translation>
    </message>
    <message>
      <location filename="../../ui/check/foot.py" />
      <source>begun by mistake</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>empezado por error</translation>
    </message>
    <message>
      <location filename="../../ui/check/foot.py" />
      <source>Begun by mistake</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Empezado por error</translation>
    </message>
    <message>
      <location filename="../../ui/check/foot.py" />
      <source>Discard, because</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Descartar, porque</translation>
    </message>
    <message>
      <location filename="../../ui/check/foot.py" />
      <source>{0}, other:</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}, otro:</translation>
    </message>
    <message>
      <location filename="../../ui/check/keys.py" />
      <source>Back to the keys</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Volver a las teclas</translation>
    </message>
    <message>
      <location filename="../../ui/check/keys.py" />
      <source>Not read, because</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sin medir, porque</translation>
    </message>
    <message>
      <location filename="../../ui/check/keys.py" />
      <source>{0} not read, because</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} sin medir, porque</translation>
    </message>
    <message>
      <location filename="../../ui/check/phrases.py" />
      <source>{0}: {1} crosses the {2}.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}: {1} cruza: {2}.</translation>
    </message>
    <message>
      <location filename="../../ui/check/phrases.py" />
      <source>{0} {1} is at the {2} {3}.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} {1} está en: {2} {3}.</translation>
    </message>
    <message>
      <location filename="../../ui/check/phrases.py" />
      <source>{0} {1} is {2} over the {3} {4}.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} {1} está {2} sobre: {3} {4}.</translation>
    </message>
    <message>
      <location filename="../../ui/check/phrases.py" />
      <source>{0} {1} is {2} under the {3} {4}.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} {1} está {2} bajo: {3} {4}.</translation>
    </message>
    <message>
      <location filename="../../ui/check/phrases.py" />
      <source>{0} over the {1} {2}.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} sobre: {1} {2}.</translation>
    </message>
    <message>
      <location filename="../../ui/check/phrases.py" />
      <source>{0} under the {1} {2}.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} bajo: {1} {2}.</translation>
    </message>
    <message>
      <location filename="../../ui/check/phrases.py" />
      <source>Its {0} alert is on now.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Su alerta {0} está activa.</translation>
    </message>
    <message>
      <location filename="../../ui/check/phrases.py" />
      <source>Its {0} alert is in view already.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Su alerta {0} ya está a la vista.</translation>
    </message>
    <message>
      <location filename="../../ui/check/phrases.py" />
      <source>Saving it raises a {0} alert.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Guardarlo da una alerta {0}.</translation>
    </message>
    <message>
      <location filename="../../ui/check/phrases.py" />
      <source>{0} lies between {1} and {2}. Type it again.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} está entre {1} y {2}. Escríbalo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ui/check/phrases.py" />
      <source>Diastolic {0} can’t be above systolic {1}. Type both again.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Diastólica {0} no puede superar sistólica {1}. Escriba ambas de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ui/check/phrases.py" />
      <source>{0} {1}, is that right?</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} {1}, ¿es correcto?</translation>
    </message>
    <message>
      <location filename="../../ui/check/phrases.py" />
      <source>limits {0} to {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>límites {0} a {1}</translation>
    </message>
    <message>
      <location filename="../../ui/check/phrases.py" />
      <source>limit {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>límite {0}</translation>
    </message>
    <message>
      <location filename="../../ui/check/phrases.py" />
      <source>Taken between {0} and {1}. Type the time again.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Toma entre {0} y {1}. Escriba la hora de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ui/check/phrases.py" />
      <source>Missed at {0}, done on paper</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Perdido a las {0}, hecho en papel</translation>
    </message>
    <message>
      <location filename="../../ui/check/phrases.py" />
      <source>Beside the schedule</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Fuera del plan</translation>
    </message>
    <message>
      <location filename="../../ui/check/phrases.py" />
      <source>Beside the {0} check</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Aparte del control {0}</translation>
    </message>
    <message>
      <location filename="../../ui/check/phrases.py" />
      <source>Scheduled {0} stays at {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>El previsto {0} sigue a las {1}</translation>
    </message>
    <message>
      <location filename="../../ui/check/phrases.py" />
      <source>Before the start, not timed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Antes del inicio, sin hora</translation>
    </message>
    <message>
      <location filename="../../ui/check/phrases.py" />
      <source>Due {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Para las {0}</translation>
    </message>
    <message>
      <location filename="../../ui/check/phrases.py" />
      <source>Due {0}, on time until {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Para las {0}, a tiempo hasta {1}</translation>
    </message>
    <message>
      <location filename="../../ui/check/phrases.py" />
      <source>{0} again at {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} otra vez a las {1}</translation>
    </message>
    <message>
      <location filename="../../ui/check/phrases.py" />
      <source>Chair {0}: clinician needed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sillón {0}: hace falta clínico</translation>
    </message>
    <message>
      <location filename="../../ui/check/phrases.py" />
      <source>Chair {0}: {1}{2}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sillón {0}: {1}{2}</translation>
    </message>
    <message>
      <location filename="../../ui/check/phrases.py" />
      <source>Chair {0}: {1} {2}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sillón {0}: {1} {2}</translation>
    </message>
    <message>
      <location filename="../../ui/check/plan.py" />
      <source>Something, keys 1 to 6</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Algo, teclas 1 a 6</translation>
    </message>
    <message>
      <location filename="../../ui/check/plan.py" />
      <source>How many right?</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>¿Cuántas bien?</translation>
    </message>
    <message>
      <location filename="../../ui/check/plan.py" />
      <source>Frightened, uneasy?</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>¿Miedo, inquietud?</translation>
    </message>
    <message>
      <location filename="../../ui/check/plan.py" />
      <source>New thoughts?</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>¿Ideas nuevas?</translation>
    </message>
    <message>
      <location filename="../../ui/check/plan.py" />
      <source>Ten steps and a turn</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Diez pasos y un giro</translation>
    </message>
    <message>
      <location filename="../../ui/check/present.py" />
      <source>All {0} answers are still here.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Las {0} respuestas siguen aquí.</translation>
    </message>
    <message>
      <location filename="../../ui/check/present.py" />
      <source>Save again</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Guardar otra vez</translation>
    </message>
    <message>
      <location filename="../../ui/check/present.py" />
      <source>Save check, nothing entered yet</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Guardar control, aún nada anotado</translation>
    </message>
    <message>
      <location filename="../../ui/check/present.py" />
      <source>Save check, {0} left</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Guardar control, faltan {0}</translation>
    </message>
    <message>
      <location filename="../../ui/check/read_panel.py" />
      <source>Room air</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Aire ambiente</translation>
    </message>
    <message>
      <location filename="../../ui/check/read_panel.py" />
      <source>Base {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Basal {0}</translation>
    </message>
    <message>
      <location filename="../../ui/check/read_panel.py" />
      <source>Not read: key N</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sin medir: tecla N</translation>
    </message>
    <message>
      <location filename="../../ui/check/read_panel.py" />
      <source>Read from the monitor</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Leer del monitor</translation>
    </message>
    <message>
      <location filename="../../ui/check/read_panel.py" />
      <source>This form has nothing to read.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Aquí no hay nada que leer.</translation>
    </message>
    <message>
      <location filename="../../ui/check/screen.py" />
      <source>At the end: save, or go to what is left</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Al final: guardar, o ir a lo que falta</translation>
    </message>
    <message>
      <location filename="../../ui/check/screen.py" />
      <source>Close; the draft is kept</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Cerrar; el borrador se conserva</translation>
    </message>
    <message>
      <location filename="../../ui/check/strip.py" />
      <source>none known</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>ninguna conocida</translation>
    </message>
    <message>
      <location filename="../../ui/check/strip.py" />
      <source>This check is kept as a draft if you go</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>El control queda en borrador si sale</translation>
    </message>
    <message>
      <location filename="../../ui/check/strip.py" />
      <location filename="../../ui/help/panel.py" />
      <source>Go to {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ir a {0}</translation>
    </message>
    <message>
      <location filename="../../ui/check/strip.py" />
      <source>Born {0} · MRN {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nac. {0} · HC {1}</translation>
    </message>
    <message>
      <location filename="../../ui/check/taken.py" />
      <source>Taken at, hours and minutes</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Toma a las, horas y minutos</translation>
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
      <translation>Toma un minuto antes</translation>
    </message>
    <message>
      <location filename="../../ui/check/taken.py" />
      <source>Taken now</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Toma ahora</translation>
    </message>
    <message>
      <location filename="../../ui/check/taken.py" />
      <source>Taken at {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Toma a las {0}</translation>
    </message>
    <message>
      <location filename="../../ui/check/taken.py" />
      <source>Taken at</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Toma a las</translation>
    </message>
    <message>
      <location filename="../../ui/damage.py" />
      <source>Saved data missing</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Faltan datos</translation>
    </message>
    <message>
      <location filename="../../ui/damage.py" />
      <source>see the board</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>vea el panel</translation>
    </message>
    <message>
      <location filename="../../ui/damage.py" />
      <source>The record of chair {0} can't be read</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>El registro del sillón {0} no se puede leer</translation>
    </message>
    <message>
      <location filename="../../ui/damage.py" />
      <source>The record of an open session can't be read</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>El registro de una sesión abierta no se puede leer</translation>
    </message>
    <message>
      <location filename="../../ui/damage.py" />
      <source>{0} (session {1}): no timers and no alerts for this patient. Look after them by hand, on paper. All other chairs go on. Keep the data folder as it is; a backup brings the record back.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} (sesión {1}): sin tiempos ni alertas para este paciente. Atiéndalo a mano, en papel. Los demás sillones siguen. Deje la carpeta de datos como está; una copia de seguridad devuelve el registro.</translation>
    </message>
    <message>
      <location filename="../../ui/damage.py" />
      <source>Record not readable: look after the patient by hand</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Registro ilegible: atienda al paciente a mano</translation>
    </message>
    <message>
      <location filename="../../ui/damage.py" />
      <source>The end of what was saved is missing: enter again what is not here</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Falta el final de lo guardado: vuelva a introducir lo que no está aquí</translation>
    </message>
    <message>
      <location filename="../../ui/damage.py" />
      <source>The end of what was saved before the last stop is missing:</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Falta el final de lo guardado antes de la última parada:</translation>
    </message>
    <message>
      <location filename="../../ui/damage.py" />
      <source>up to {0} changes may be lost.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>pueden haberse perdido hasta {0} cambios.</translation>
    </message>
    <message>
      <location filename="../../ui/damage.py" />
      <source>1 change may be lost.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>puede haberse perdido 1 cambio.</translation>
    </message>
    <message>
      <location filename="../../ui/damage.py" />
      <source>All before it is kept. Look at each chair and enter again what is missing.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Todo lo anterior se conserva. Mire cada sillón y vuelva a introducir lo que falta.</translation>
    </message>
    <message>
      <location filename="../../ui/damage.py" />
      <source>The damaged file could not be kept.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>El archivo dañado no se pudo conservar.</translation>
    </message>
    <message>
      <location filename="../../ui/damage.py" />
      <source>The damaged file is kept for your technician: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>El archivo dañado se conserva para su técnico: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/damage.py" />
      <source>Seen</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Visto</translation>
    </message>
    <message>
      <location filename="../../ui/damage.py" />
      <source>Seen: what was found damaged</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Visto: lo que estaba dañado</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs.py" />
      <source>Use this folder</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Usar esta carpeta</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs.py" />
      <location filename="../../ui/protocol/editor.py" />
      <source>Save</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Guardar</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs.py" />
      <source>Look in</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Buscar en</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs.py" />
      <source>Kind</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Tipo</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs.py" />
      <source>Cancel</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Cancelar</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs.py" />
      <source>Folder before</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Carpeta anterior</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs.py" />
      <source>Folder after</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Carpeta siguiente</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs.py" />
      <source>Folder above</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Carpeta superior</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs.py" />
      <source>New folder</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Carpeta nueva</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs.py" />
      <source>Places</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Lugares</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs.py" />
      <source>What is in this folder</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Qué hay en esta carpeta</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs.py" />
      <source>Write over it</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sobrescribir</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs.py" />
      <source>No such folder</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No existe esa carpeta</translation>
    </message>
    <message>
      <location filename="../../ui/dialogs.py" />
      <source>No such file</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No existe ese archivo</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/criteria.py" />
      <source>Discharge criteria</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Criterios de alta</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/criteria.py" />
      <source>Result</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Resultado</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/parts.py" />
      <source>Somebody else…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Otra persona…</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/parts.py" />
      <source>Discharging clinician</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Clínico que da el alta</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/parts.py" />
      <source>Add prescriber…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Añadir prescriptor…</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/parts.py" />
      <source>Exception…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Excepción…</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/parts.py" />
      <source>Not home…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No a casa…</translation>
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
      <translation>Volver</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/parts.py" />
      <location filename="../../ui/patient/plan_sheet.py" />
      <source>Sign</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Firmar</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/parts.py" />
      <source>A signature locks this session</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Una firma cierra esta sesión</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/present.py" />
      <source>Exception: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Excepción: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/present.py" />
      <source>Time since the first device</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Tiempo desde el primer dispositivo</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/present.py" />
      <source>From the first device to now</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Del primer dispositivo hasta ahora</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/present.py" />
      <source>From the recorded end to now</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Del final registrado hasta ahora</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/present.py" />
      <source>Saturation and oxygen flow</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Saturación y flujo de oxígeno</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/present.py" />
      <source>No HIGH open, no MEDIUM waiting</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ninguna ALTA abierta ni MEDIA en espera</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/present.py" />
      <source>Confirmed at discharge</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Confirmado al alta</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/present.py" />
      <source>Not met yet</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Aún sin cumplir</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/present.py" />
      <source>{0} of {1} not met</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} de {1} sin cumplir</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/present.py" />
      <source>Not met: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sin cumplir: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/present.py" />
      <source>Steady</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Estable</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/present.py" />
      <source>Cannula is out</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Cánula retirada</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/present.py" />
      <source>Advice given</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Consejos dados</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/present.py" />
      <source>Escort is here…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Acompañante aquí…</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/present.py" />
      <location filename="../../ui/patient/visits.py" />
      <source>{0} to {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} a {1}</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/present.py" />
      <source>Nothing recorded since the first device</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nada registrado desde el primer dispositivo</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/present.py" />
      <source>Nothing recorded since the end</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nada registrado desde el final</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/present.py" />
      <source>Confirmed here</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Confirmado aquí</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/present.py" />
      <source>Nothing recorded yet</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Aún nada registrado</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/present.py" />
      <source>written advice given</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>consejos por escrito dados</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/present.py" />
      <source>Not asked since the first device</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No preguntado desde el primer dispositivo</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/present.py" />
      <source>Not asked since the end</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No preguntado desde el final</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/present.py" />
      <source>Asked {0}: {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Preguntado {0}: {1}</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/present.py" />
      <source>None open</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ninguna abierta</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/present.py" />
      <source>{0} open: {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} abiertas: {1}</translation>
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
      <translation>FC {0}</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/present.py" />
      <source>None left</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nada pendiente</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/present.py" />
      <location filename="../../ui/patient/visits.py" />
      <source>Pain</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Dolor</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/present.py" />
      <location filename="../../ui/patient/visits.py" />
      <location filename="../../ui/series/frame.py" />
      <source>Dissociation</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Disociación</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/present.py" />
      <location filename="../../ui/patient/visits.py" />
      <source>Alerts</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Alertas</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/screen.py" />
      <source>extra</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>extra</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/screen.py" />
      <source>{0} still missing</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>aún faltan {0}</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/screen.py" />
      <location filename="../../ui/messages.py" />
      <source>{0} and {1} more</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} y {1} más</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/screen.py" />
      <source>Nothing missing</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No falta nada</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/screen.py" />
      <source>{0} criteria, exceptions: {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} criterios, excepciones: {1}</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/screen.py" />
      <source>A prescriber decides: an open HIGH alert, or thoughts of self-harm</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Decide un prescriptor: alerta ALTA abierta o ideas de autolesión</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/screen.py" />
      <source>Discharge</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Alta</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/screen.py" />
      <source>a check is still being entered</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>un control aún se está anotando</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/screen.py" />
      <source>a prescriber’s name</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>el nombre de un prescriptor</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/screen.py" />
      <source>Escort, a responsible adult: name</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Acompañante, adulto responsable: nombre</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/screen.py" />
      <source>Exception for</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Excepción para</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/screen.py" />
      <source>Exception for {0}, because</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Excepción para {0}, porque</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/screen.py" />
      <source>Leaves how?</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>¿Cómo se va?</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/screen.py" />
      <source>Where to, or why</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>A dónde, o por qué</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/screen.py" />
      <source>Prescriber who decides</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Prescriptor que decide</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/screen.py" />
      <source>Who signs?</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>¿Quién firma?</translation>
    </message>
    <message>
      <location filename="../../ui/discharge/screen.py" />
      <source>Not closed: something is still missing.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No cerrada: aún falta algo.</translation>
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
      <translation>Reintentar</translation>
    </message>
    <message>
      <location filename="../../ui/door/window.py" />
      <location filename="../../ui/keys/unlock.py" />
      <source>Opening…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Abriendo…</translation>
    </message>
    <message>
      <location filename="../../ui/door/window.py" />
      <location filename="../../ui/settings/station.py" />
      <location filename="../../ui/shell.py" />
      <source>Dim</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Penumbra</translation>
    </message>
    <message>
      <location filename="../../ui/door/words.py" />
      <source>Not opened: another Chairside has the data open</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No abierto: otro Chairside tiene los datos abiertos</translation>
    </message>
    <message>
      <location filename="../../ui/door/words.py" />
      <source>Not opened: the disk with the data is full</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No abierto: el disco de los datos está lleno</translation>
    </message>
    <message>
      <location filename="../../ui/door/words.py" />
      <source>Not opened: the data folder can’t be written to</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No abierto: no se puede escribir en la carpeta de datos</translation>
    </message>
    <message>
      <location filename="../../ui/door/words.py" />
      <source>Not opened: the data file is damaged</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No abierto: el archivo de datos está dañado</translation>
    </message>
    <message>
      <location filename="../../ui/door/words.py" />
      <source>Not opened: a newer version of Chairside wrote the data</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No abierto: una versión más nueva de Chairside escribió los datos</translation>
    </message>
    <message>
      <location filename="../../ui/door/words.py" />
      <source>Not opened: the key does not fit the data</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No abierto: la clave no corresponde a los datos</translation>
    </message>
    <message>
      <location filename="../../ui/door/words.py" />
      <source>Not opened: others on this computer can read the key file</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No abierto: otros en este equipo pueden leer el archivo de la clave</translation>
    </message>
    <message>
      <location filename="../../ui/door/words.py" />
      <source>Not opened: the disk with the data did not answer</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No abierto: el disco de los datos no respondió</translation>
    </message>
    <message>
      <location filename="../../ui/door/words.py" />
      <source>Not opened: a fault in Chairside stopped it</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No abierto: un fallo de Chairside lo impidió</translation>
    </message>
    <message>
      <location filename="../../ui/door/words.py" />
      <source>This is practice: it has no patients. Chairside beside it goes on if it is open.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Esto es práctica, sin pacientes. El Chairside que esté abierto al lado sigue.</translation>
    </message>
    <message>
      <location filename="../../ui/door/words.py" />
      <source>The Chairside that is open already is the one that goes on: its timers, alerts and sound are in its own window, and none is in this one. If you find no such window, look after the chairs by hand, on paper.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>El Chairside que ya está abierto es el que sigue: sus tiempos, alertas y sonido están en su propia ventana, y ninguno en esta. Si no encuentra esa ventana, atienda los sillones a mano, en papel.</translation>
    </message>
    <message>
      <location filename="../../ui/door/words.py" />
      <source>Until it is open, no timer, no alert and no sound runs on this computer. Look after the chairs by hand, on paper.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Hasta que se abra, en este equipo no funciona ningún tiempo, ninguna alerta ni ningún sonido. Atienda los sillones a mano, en papel.</translation>
    </message>
    <message>
      <location filename="../../ui/door/words.py" />
      <source>Nothing that was saved was changed.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No se cambió nada de lo guardado.</translation>
    </message>
    <message>
      <location filename="../../ui/door/words.py" />
      <source>Chairside changed nothing that was saved.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Chairside no cambió nada de lo guardado.</translation>
    </message>
    <message>
      <location filename="../../ui/door/words.py" />
      <source>Nothing that was saved was changed. Open sessions go on once it is open, with the time in between stated.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No se cambió nada de lo guardado. Las sesiones abiertas siguen al abrirse, con el tiempo intermedio indicado.</translation>
    </message>
    <message>
      <location filename="../../ui/door/words.py" />
      <source>Restore the newest backup with the recovery sheet: chairside restore BACKUP --to FOLDER, then python -m ui --data-dir FOLDER.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Restaure la copia más reciente con la hoja de recuperación: chairside restore BACKUP --to FOLDER, luego python -m ui --data-dir FOLDER.</translation>
    </message>
    <message>
      <location filename="../../ui/door/words.py" />
      <source>Go on in the other window and close this one. If you can’t find it, end that program or restart the computer.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Siga en la otra ventana y cierre esta. Si no la encuentra, termine ese programa o reinicie el equipo.</translation>
    </message>
    <message>
      <location filename="../../ui/door/words.py" />
      <source>Make room on that disk: move or delete files that are not Chairside’s, and empty the waste bin.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Libere espacio en ese disco: mueva o borre archivos que no sean de Chairside y vacíe la papelera.</translation>
    </message>
    <message>
      <location filename="../../ui/door/words.py" />
      <source>Let the user of this computer write in the folder, or connect its disk so that it can be written to.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Permita al usuario de este equipo escribir en la carpeta, o conecte su disco de modo que admita escritura.</translation>
    </message>
    <message>
      <location filename="../../ui/door/words.py" />
      <source>Leave the folder as it is.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Deje la carpeta como está.</translation>
    </message>
    <message>
      <location filename="../../ui/door/words.py" />
      <source>Start that newer version, or install it on this computer.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Inicie esa versión más nueva, o instálela en este equipo.</translation>
    </message>
    <message>
      <location filename="../../ui/door/words.py" />
      <source>Put back the key file that was beside this data, or type the recovery sheet’s code after: chairside key recover.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Devuelva el archivo de la clave que estaba junto a estos datos, o escriba el código de la hoja de recuperación tras: chairside key recover.</translation>
    </message>
    <message>
      <location filename="../../ui/door/words.py" />
      <source>Let only the user of this computer read chairside.key in the folder, then try again.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Permita que solo el usuario de este equipo lea chairside.key en la carpeta y reintente.</translation>
    </message>
    <message>
      <location filename="../../ui/door/words.py" />
      <source>Connect the disk or share of the folder. If it stays away:</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Conecte el disco o recurso de la carpeta. Si sigue sin aparecer:</translation>
    </message>
    <message>
      <location filename="../../ui/door/words.py" />
      <source>Try again, then restart the computer. If it stays so:</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Reintente, luego reinicie el equipo. Si sigue igual:</translation>
    </message>
    <message>
      <location filename="../../ui/door/words.py" />
      <source>Folder of the data: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Carpeta de los datos: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/door/words.py" />
      <source>More in the guide: docs/guide/interruptions.md</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Más en la guía: docs/guide/interruptions.md</translation>
    </message>
    <message>
      <location filename="../../ui/door/words.py" />
      <source>Tried again: still not open.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Reintentado: aún no abierto.</translation>
    </message>
    <message>
      <location filename="../../ui/door/words.py" />
      <source>It is tried again by itself every {0} seconds.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Se reintenta solo cada {0} segundos.</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/columns.py" />
      <source>This clinic</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Esta clínica</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/columns.py" />
      <source>printed on records</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>impreso en registros</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/columns.py" />
      <source>Clinic, as it is printed on records</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Clínica, como se imprime en los registros</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/columns.py" />
      <location filename="../../ui/settings/station.py" />
      <source>Room</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sala</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/columns.py" />
      <source>Paper for records</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Papel para registros</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/columns.py" />
      <location filename="../../ui/settings/station.py" />
      <source>Language</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Idioma</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/columns.py" />
      <location filename="../../ui/settings/station.py" />
      <source>Chairs in this room</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sillones en esta sala</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/columns.py" />
      <source>Weight is in kg, pressure in mmHg, temperature in °C</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Peso en kg, presión en mmHg, temperatura en °C</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/columns.py" />
      <source>Clinic: its name</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Clínica: su nombre</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/columns.py" />
      <source>Room: its name</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sala: su nombre</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/columns.py" />
      <source>Chairs: how many</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sillones: cuántos</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/columns.py" />
      <source>The protocols that come with Chairside are a composite default. They require sign-off by the clinic’s medical director.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Los protocolos incluidos son valores compuestos. Requieren la aprobación de la dirección médica de la clínica.</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/columns.py" />
      <source>six digits sign for you</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>seis cifras firman por usted</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/columns.py" />
      <location filename="../../ui/first_run/person.py" />
      <source>Name, as it is printed on records</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nombre, como se imprime en los registros</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/columns.py" />
      <location filename="../../ui/first_run/person.py" />
      <location filename="../../ui/settings/contacts.py" />
      <source>Role</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Función</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/columns.py" />
      <source>It signs checks, alerts and records. Not a birth date, not 123456.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Firma controles, alertas y registros. Ni fecha de nacimiento ni 123456.</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/columns.py" />
      <source>first time</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>primera vez</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/columns.py" />
      <source>PIN, second time</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>PIN, segunda vez</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/columns.py" />
      <location filename="../../ui/widgets/keypad.py" />
      <source>PIN, six digits</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>PIN, seis cifras</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/columns.py" />
      <source>PIN, six digits, typed twice</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>PIN, seis cifras, dos veces</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/columns.py" />
      <source>Where things go</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Dónde va todo</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/columns.py" />
      <source>all on your disks</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>todo en sus discos</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/columns.py" />
      <source>Key…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Clave…</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/columns.py" />
      <location filename="../../ui/keys/way.py" />
      <source>What keeps the data key</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Qué guarda la clave de datos</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/columns.py" />
      <source>Records (PDF) are written to</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Registros (PDF) en</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/columns.py" />
      <source>Choose another folder for records</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Elija otra carpeta para registros</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/columns.py" />
      <location filename="../../ui/settings/folders.py" />
      <source>can’t write there: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>no sirve: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/columns.py" />
      <location filename="../../ui/settings/folders.py" />
      <source>reached, {0} GB free</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>disponible, {0} GB libres</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/columns.py" />
      <source>Key: what keeps it</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Clave: qué la guarda</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/columns.py" />
      <source>Records: a folder that can be written</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Registros: una carpeta escribible</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/columns.py" />
      <source>Recovery sheet: print it, then its last group</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Hoja de recuperación: imprímala, luego su último grupo</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/columns.py" />
      <location filename="../../ui/settings/folders.py" />
      <source>Where records are written to</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Dónde se escriben los registros</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/key.py" />
      <location filename="../../ui/keys/panel.py" />
      <source>What keeps the key</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Qué guarda la clave</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/key.py" />
      <source>Later: the key lies beside the data until the settings say otherwise, and a LOW notice stands in the bar.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Más tarde: la clave está junto a los datos hasta que se cambie en los ajustes, y hay un aviso LOW en la barra.</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/key.py" />
      <source>Choose later what keeps the key</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Elegir más tarde qué guarda la clave</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/key.py" />
      <source>key: key store</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>clave: en el almacén</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/key.py" />
      <source>key: passphrase</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>clave: con frase</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/key.py" />
      <source>key: later</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>clave: más tarde</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/key.py" />
      <source>key beside the data</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>clave junto a los datos</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/people.py" />
      <location filename="../../ui/settings/screen.py" />
      <source>People</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Personas</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/people.py" />
      <source>Add a person</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Añadir una persona</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/people.py" />
      <location filename="../../ui/keys/screen.py" />
      <location filename="../../ui/settings/screen.py" />
      <location filename="../../ui/start/open.py" />
      <source>Back to the board</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Volver al panel</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/people.py" />
      <source>{0} can sign in, and chooses another PIN then</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} puede entrar y entonces elige otro PIN</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/people.py" />
      <source>{0} can sign in</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} pueden entrar</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/people.py" />
      <source>they stay in every record that they signed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>siguen en cada registro que firmaron</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/people.py" />
      <source>Have left</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ya no trabajan aquí</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/people.py" />
      <source>locked: five wrong PINs</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>bloqueado: cinco PIN erróneos</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/people.py" />
      <source>chooses a PIN at the next sign-in</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>elige un PIN al entrar la próxima vez</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/people.py" />
      <source>Unlock</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Desbloquear</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/people.py" />
      <source>Unlock {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Desbloquear a {0}</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/people.py" />
      <source>{0} can sign in again</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} puede entrar otra vez</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/people.py" />
      <source>Works here again</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Trabaja aquí otra vez</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/people.py" />
      <source>My PIN…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Mi PIN…</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/people.py" />
      <source>Change {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Cambiar {0}</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/people.py" />
      <source>Add this person, {0} missing</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Añadir a esta persona, faltan {0}</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/people.py" />
      <source>Add this person</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Añadir a esta persona</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/people.py" />
      <source>A charge nurse or a manager adds people.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Enfermería responsable o dirección añade personas.</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/people.py" />
      <location filename="../../ui/start/open.py" />
      <source>{0} missing</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>faltan {0}</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/person.py" />
      <source>Save name and role</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Guardar nombre y función</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/person.py" />
      <source>Has left</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ya no trabaja aquí</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/person.py" />
      <source>Set this PIN</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Poner este PIN</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/person.py" />
      <source>{0} has left, can’t sign in</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} ya no trabaja aquí y no puede entrar</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/person.py" />
      <source>nothing was changed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>no se cambió nada</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/person.py" />
      <source>Saved: {0}, {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Guardado: {0}, {1}</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/person.py" />
      <source>{0} can’t sign in any more</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} ya no puede entrar</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/person.py" />
      <source>Your PIN as it is now</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Su PIN actual</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/person.py" />
      <source>Your new PIN, six digits, typed twice</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>PIN nuevo, seis cifras, dos veces</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/person.py" />
      <source>Another PIN, for one sign-in, typed twice</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Otro PIN para entrar una vez, dos veces</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/person.py" />
      <source>this PIN from now on</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>este PIN desde ahora</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/person.py" />
      <source>type it twice first</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>primero escríbalo dos veces</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/person.py" />
      <source>PIN set: {0} chooses another one at the next sign-in</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>PIN puesto: {0} elige otro al entrar la próxima vez</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/person.py" />
      <source>Your PIN is the new one</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Su PIN es el nuevo</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/practice.py" />
      <source>No patient yet?</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>¿Aún sin pacientes?</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/practice.py" />
      <source>Try a practice session</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Probar una práctica</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/practice.py" />
      <source>Invented patients, checks, a HIGH alert, a discharge, a record.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Pacientes inventados, controles, una alerta ALTA, un alta, un registro.</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/practice.py" />
      <source>No set-up: any name, no PIN</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sin configurar: cualquier nombre, sin PIN</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/practice.py" />
      <source>TRAINING stands in the shell and the header all the time</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>PRÁCTICA se ve siempre en la barra y la cabecera</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/practice.py" />
      <source>Nothing is kept. Your set-up beside this stays as you left it</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No se guarda nada. Su configuración queda como la dejó</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/screen.py" />
      <location filename="../../ui/settings/contacts.py" />
      <source>Charge nurse</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Enf. responsable</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/screen.py" />
      <source>Manager</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Dirección</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/screen.py" />
      <source>You, the first person</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Usted, la primera persona</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/screen.py" />
      <source>Open the board</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Abrir el panel</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/screen.py" />
      <location filename="../../ui/start/open.py" />
      <source>Everything typed is still here.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Todo lo escrito sigue aquí.</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/screen.py" />
      <source>People and settings can be changed later</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Personas y ajustes se pueden cambiar después</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/screen.py" />
      <location filename="../../ui/start/screen.py" />
      <source>1 thing missing</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>falta 1 cosa</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/screen.py" />
      <location filename="../../ui/start/screen.py" />
      <source>{0} things missing</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>faltan {0} cosas</translation>
    </message>
    <message>
      <location filename="../../ui/first_run/screen.py" />
      <source>Open the board, {0} missing</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Abrir el panel, faltan {0}</translation>
    </message>
    <message>
      <location filename="../../ui/forms/ask_bar.py" />
      <source>Reason in words</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Motivo en palabras</translation>
    </message>
    <message>
      <location filename="../../ui/forms/fields.py" />
      <source>step {0}, complete</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>paso {0}, completo</translation>
    </message>
    <message>
      <location filename="../../ui/forms/fields.py" />
      <source>step {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>paso {0}</translation>
    </message>
    <message>
      <location filename="../../ui/forms/folders.py" />
      <source>a full path is needed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>falta ruta</translation>
    </message>
    <message>
      <location filename="../../ui/forms/new_pin.py" />
      <source>Too easy to guess. Choose other digits</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Muy fácil de adivinar. Elija otras cifras</translation>
    </message>
    <message>
      <location filename="../../ui/forms/new_pin.py" />
      <source>The one you were given. Choose other digits</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Es el que le dieron. Elija otras cifras</translation>
    </message>
    <message>
      <location filename="../../ui/forms/new_pin.py" />
      <source>second time</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>segunda vez</translation>
    </message>
    <message>
      <location filename="../../ui/forms/new_pin.py" />
      <source>The two differ. Type both again</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No coinciden. Escriba ambos de nuevo</translation>
    </message>
    <message>
      <location filename="../../ui/forms/new_pin.py" />
      <source>kept</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>se guarda</translation>
    </message>
    <message>
      <location filename="../../ui/forms/prescribers.py" />
      <source>No prescriber works here yet: somebody adds one under People</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Aquí no trabaja aún ningún prescriptor: añádalo en Personas</translation>
    </message>
    <message>
      <location filename="../../ui/forms/prescribers.py" />
      <source>More…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Más…</translation>
    </message>
    <message>
      <location filename="../../ui/forms/prescribers.py" />
      <source>Nobody</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nadie</translation>
    </message>
    <message>
      <location filename="../../ui/forms/signer.py" />
      <source>Choose who signs</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Elegir quién firma</translation>
    </message>
    <message>
      <location filename="../../ui/forms/signer.py" />
      <location filename="../../ui/sign_in/screen.py" />
      <source>PIN of {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>PIN de {0}</translation>
    </message>
    <message>
      <location filename="../../ui/forms/signer.py" />
      <source>Nobody else may sign in yet</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nadie más puede entrar aún</translation>
    </message>
    <message>
      <location filename="../../ui/forms/signer.py" />
      <source>Choose the person first</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Elija primero la persona</translation>
    </message>
    <message>
      <location filename="../../ui/forms/signer.py" />
      <source>{0}, no own PIN yet</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}, aún sin PIN propio</translation>
    </message>
    <message>
      <location filename="../../ui/help/panel.py" />
      <source>Close help</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Cerrar ayuda</translation>
    </message>
    <message>
      <location filename="../../ui/help/panel.py" />
      <source>On now</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Activas ahora</translation>
    </message>
    <message>
      <location filename="../../ui/help/panel.py" />
      <source>Keys here</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Teclas aquí</translation>
    </message>
    <message>
      <location filename="../../ui/help/panel.py" />
      <source>What alerts mean</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Qué significan las alertas</translation>
    </message>
    <message>
      <location filename="../../ui/help/panel.py" />
      <source>Good to know</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Conviene saber</translation>
    </message>
    <message>
      <location filename="../../ui/help/panel.py" />
      <source>Keys anywhere</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Teclas en todas partes</translation>
    </message>
    <message>
      <location filename="../../ui/help/panel.py" />
      <source>Only those that work anywhere</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Solo las que sirven en todas partes</translation>
    </message>
    <message>
      <location filename="../../ui/help/panel.py" />
      <source>No alert is on.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No hay ninguna alerta activa.</translation>
    </message>
    <message>
      <location filename="../../ui/help/present.py" />
      <location filename="../../ui/shell.py" />
      <source>Chair {0}: {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sillón {0}: {1}</translation>
    </message>
    <message>
      <location filename="../../ui/help/present.py" />
      <source>Chair {0}: {1}, {2}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sillón {0}: {1}, {2}</translation>
    </message>
    <message>
      <location filename="../../ui/help/present.py" />
      <location filename="../../ui/tabs.py" />
      <source>for {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>hace {0}</translation>
    </message>
    <message>
      <location filename="../../ui/help/present.py" />
      <source>Sign in to answer it</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Iniciar sesión para responderla</translation>
    </message>
    <message>
      <location filename="../../ui/help/present.py" />
      <source>LOW: no sound can be heard here</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>BAJA: aquí no se oye ningún sonido</translation>
    </message>
    <message>
      <location filename="../../ui/help/present.py" />
      <source>Look at the screens more often, and have the output put right in Settings</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Mirar más a menudo las pantallas y pedir que se corrija la salida en Ajustes</translation>
    </message>
    <message>
      <location filename="../../ui/help/present.py" />
      <source>Go to the chair: only its own screen says what it is</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ir al sillón: solo su propia pantalla dice qué es</translation>
    </message>
    <message>
      <location filename="../../ui/help/present.py" />
      <source>It is answered, and stays in view until it is over</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Está respondida; queda a la vista hasta que termine</translation>
    </message>
    <message>
      <location filename="../../ui/help/present.py" />
      <source>It is over, but nobody has answered it: acknowledge it</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ha terminado, pero nadie la ha respondido: confirmarla</translation>
    </message>
    <message>
      <location filename="../../ui/help/present.py" />
      <source>Take the check now; what cannot be asked or read takes a reason</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Hacer el control ahora; lo que no se pueda preguntar ni leer lleva un motivo</translation>
    </message>
    <message>
      <location filename="../../ui/help/present.py" />
      <source>Take the next check, and say at the chair why this one was missed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Hacer el próximo control y decir en el sillón por qué se perdió este</translation>
    </message>
    <message>
      <location filename="../../ui/help/present.py" />
      <source>If the infusion has ended, record it: Stopped, F7</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Si la infusión ha terminado, registrarlo: Detenida, F7</translation>
    </message>
    <message>
      <location filename="../../ui/help/present.py" />
      <source>Read it, if need be another way</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Leerlo, si hace falta de otra manera</translation>
    </message>
    <message>
      <location filename="../../ui/help/present.py" />
      <source>Go to the patient now. One tap on what you did answers it, or F4</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ir ahora al paciente. Un toque en lo hecho la responde, o F4</translation>
    </message>
    <message>
      <location filename="../../ui/help/present.py" />
      <source>Go to the patient soon and read again. One tap on what you did answers it</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ir pronto al paciente y volver a leer. Un toque en lo hecho la responde</translation>
    </message>
    <message>
      <location filename="../../ui/help/present.py" />
      <source>Look after it when you are next at the chair</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Atenderlo la próxima vez que esté en el sillón</translation>
    </message>
    <message>
      <location filename="../../ui/help/present.py" />
      <source>HIGH: a critical limit is crossed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>ALTA: se ha cruzado un límite crítico</translation>
    </message>
    <message>
      <location filename="../../ui/help/present.py" />
      <source>Go to the patient now, act, record it or acknowledge. Left alone, the bar on top says whom to get.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ir ahora al paciente, actuar, registrarlo o confirmar. Si nadie responde, la barra superior dice a quién llamar.</translation>
    </message>
    <message>
      <location filename="../../ui/help/present.py" />
      <source>MEDIUM: a caution limit, or a check missed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>MEDIA: un límite de precaución o un control perdido</translation>
    </message>
    <message>
      <location filename="../../ui/help/present.py" />
      <source>Go soon, read again, record what you do. Left alone, it escalates too.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ir pronto, volver a leer, registrar lo hecho. Si nadie responde, también escala.</translation>
    </message>
    <message>
      <location filename="../../ui/help/present.py" />
      <source>LOW: a check is late, or something technical</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>BAJA: un control con retraso, o algo técnico</translation>
    </message>
    <message>
      <location filename="../../ui/help/present.py" />
      <source>Take the check, or put right what is named: no sound, no end recorded.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Hacer el control, o arreglar lo que se nombra: sin sonido, sin final registrado.</translation>
    </message>
    <message>
      <location filename="../../ui/help/present.py" />
      <source>Due, late, missed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Toca, con retraso, perdido</translation>
    </message>
    <message>
      <location filename="../../ui/help/present.py" />
      <source>Due is a reminder, no alert. Late is LOW, and MEDIUM 5 minutes after due. Missed asks why.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Toca es un aviso, no una alerta. Con retraso es BAJA, y MEDIA a los 5 minutos. Perdido pide el motivo.</translation>
    </message>
    <message>
      <location filename="../../ui/help/present.py" />
      <source>Answered is not gone</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Respondida no es terminada</translation>
    </message>
    <message>
      <location filename="../../ui/help/present.py" />
      <source>Acknowledging ends flash, sound and escalation of that alert. It stays in view until the readings are back.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Confirmar termina el parpadeo, el sonido y la escalada de esa alerta. Queda a la vista hasta que vuelvan las lecturas.</translation>
    </message>
    <message>
      <location filename="../../ui/help/present.py" />
      <location filename="../../ui/sign_in/present.py" />
      <source>Clinician needed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Hace falta clínico</translation>
    </message>
    <message>
      <location filename="../../ui/help/present.py" />
      <source>An alert that the room may not read: the chair's own screen says what.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Una alerta que la sala no debe leer: la pantalla del sillón dice cuál.</translation>
    </message>
    <message>
      <location filename="../../ui/keymap.py" />
      <source>Help: these keys, and what alerts mean</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ayuda: estas teclas y qué significan las alertas</translation>
    </message>
    <message>
      <location filename="../../ui/keymap.py" />
      <source>Help: what is further down</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ayuda: lo que sigue más abajo</translation>
    </message>
    <message>
      <location filename="../../ui/keymap.py" />
      <source>Help: back up</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ayuda: volver arriba</translation>
    </message>
    <message>
      <location filename="../../ui/keymap.py" />
      <source>Paused or resumed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>En pausa o reanudada</translation>
    </message>
    <message>
      <location filename="../../ui/keymap.py" />
      <source>What is offered beside the large button: draft, missed check, discharge</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Lo que se ofrece junto al botón grande: borrador, control omitido, alta</translation>
    </message>
    <message>
      <location filename="../../ui/keymap.py" />
      <source>More: bolus, hand over, move, quiet room, drug log, draft</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Más: bolo, entrega, traslado, sala tranquila, libro, borrador</translation>
    </message>
    <message>
      <location filename="../../ui/keymap.py" />
      <source>Table of all readings instead of the chart</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Tabla de lecturas en vez del gráfico</translation>
    </message>
    <message>
      <location filename="../../ui/keymap.py" />
      <source>Main action: what the large button says</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Acción principal: lo que dice el botón grande</translation>
    </message>
    <message>
      <location filename="../../ui/keymap.py" />
      <source>Acknowledge the alert in view, or go to it</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Confirmar la alerta a la vista, o ir a ella</translation>
    </message>
    <message>
      <location filename="../../ui/keymap.py" />
      <source>Pause the sound for two minutes, or resume it</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Pausar el sonido dos minutos, o reanudarlo</translation>
    </message>
    <message>
      <location filename="../../ui/keymap.py" />
      <source>Chair 1 to 6</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sillón 1 a 6</translation>
    </message>
    <message>
      <location filename="../../ui/keymap.py" />
      <source>Start a session</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Iniciar una sesión</translation>
    </message>
    <message>
      <location filename="../../ui/keymap.py" />
      <source>Archive: search</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Archivo: buscar</translation>
    </message>
    <message>
      <location filename="../../ui/keymap.py" />
      <source>Day or dim</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Día o penumbra</translation>
    </message>
    <message>
      <location filename="../../ui/keymap.py" />
      <source>Lock, change user</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Bloquear, cambiar de persona</translation>
    </message>
    <message>
      <location filename="../../ui/keymap.py" />
      <source>Back; drafts are kept</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Volver; los borradores quedan</translation>
    </message>
    <message>
      <location filename="../../ui/keymap.py" />
      <source>Close; asks while a session runs</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Cerrar; pregunta si hay una sesión</translation>
    </message>
    <message>
      <location filename="../../ui/keys/panel.py" />
      <source>Hours between two backups</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Horas entre dos copias</translation>
    </message>
    <message>
      <location filename="../../ui/keys/panel.py" />
      <source>Back up now</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Copiar ahora</translation>
    </message>
    <message>
      <location filename="../../ui/keys/panel.py" />
      <location filename="../../ui/keys/unlock.py" />
      <source>Open</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Abiertos</translation>
    </message>
    <message>
      <location filename="../../ui/keys/panel.py" />
      <source>Sealed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sellados</translation>
    </message>
    <message>
      <location filename="../../ui/keys/panel.py" />
      <source>Records and other exported files</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Registros y otros archivos exportados</translation>
    </message>
    <message>
      <location filename="../../ui/keys/panel.py" />
      <source>the data are not rewritten</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>los datos no se reescriben</translation>
    </message>
    <message>
      <location filename="../../ui/keys/panel.py" />
      <source>Each backup is sealed, read back from where it was written, and checked. Two days of them are kept whole, then one a day for 60 days, then one a month.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Cada copia se sella, se relee donde se escribió y se comprueba. Se guardan todas dos días, luego una al día 60 días, luego una al mes.</translation>
    </message>
    <message>
      <location filename="../../ui/keys/panel.py" />
      <source>Backups</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Copias de seguridad</translation>
    </message>
    <message>
      <location filename="../../ui/keys/panel.py" />
      <source>the folder is tried at once</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>la carpeta se prueba enseguida</translation>
    </message>
    <message>
      <location filename="../../ui/keys/panel.py" />
      <source>Files that leave, and the way back</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Archivos que salen, y la vuelta</translation>
    </message>
    <message>
      <location filename="../../ui/keys/panel.py" />
      <source>Backing up…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Copiando…</translation>
    </message>
    <message>
      <location filename="../../ui/keys/panel.py" />
      <source>No backup yet.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Aún sin copia.</translation>
    </message>
    <message>
      <location filename="../../ui/keys/panel.py" />
      <source>Last backup: {0}.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Última copia: {0}.</translation>
    </message>
    <message>
      <location filename="../../ui/keys/panel.py" />
      <source>Nothing is new since then.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nada nuevo desde entonces.</translation>
    </message>
    <message>
      <location filename="../../ui/keys/panel.py" />
      <source>Written as .sealed: only this station, its passphrase or the recovery sheet opens them, with “chairside open-export FILE”. No other program can.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Como .sealed: solo esta estación, su frase de paso o la hoja de recuperación los abre, con «chairside open-export FILE». Ningún otro programa.</translation>
    </message>
    <message>
      <location filename="../../ui/keys/panel.py" />
      <source>Written as PDF, JSON and CSV that every program opens. Whoever can read the folder can read them.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Como PDF, JSON y CSV que abre cualquier programa. Quien lea la carpeta puede leerlos.</translation>
    </message>
    <message>
      <location filename="../../ui/keys/place.py" />
      <source>Backup, hourly and at closing</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Copia, cada hora y al cerrar</translation>
    </message>
    <message>
      <location filename="../../ui/keys/place.py" />
      <source>another disk or a share; empty: none</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>otro disco o recurso de red; vacío: ninguna</translation>
    </message>
    <message>
      <location filename="../../ui/keys/place.py" />
      <source>Choose another folder for backups</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Elija otra carpeta para las copias</translation>
    </message>
    <message>
      <location filename="../../ui/keys/place.py" />
      <source>Use it</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Usarla</translation>
    </message>
    <message>
      <location filename="../../ui/keys/place.py" />
      <source>Use it, although it is the disk of the data</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Usarla, aunque sea el disco de los datos</translation>
    </message>
    <message>
      <location filename="../../ui/keys/place.py" />
      <location filename="../../ui/settings/folders.py" />
      <location filename="../../ui/settings/ways.py" />
      <source>trying…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>probando…</translation>
    </message>
    <message>
      <location filename="../../ui/keys/place.py" />
      <location filename="../../ui/settings/ways.py" />
      <source>can’t write there: {0}. Choose another</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>no se puede escribir: {0}. Elija otra</translation>
    </message>
    <message>
      <location filename="../../ui/keys/place.py" />
      <source>same disk as data</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>mismo disco que los datos</translation>
    </message>
    <message>
      <location filename="../../ui/keys/place.py" />
      <source>reached, {0} free</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>disponible, {0} libres</translation>
    </message>
    <message>
      <location filename="../../ui/keys/place.py" />
      <source>Backup: on the disk of the data, one failure loses both</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Copia: en el disco de los datos, un fallo pierde ambos</translation>
    </message>
    <message>
      <location filename="../../ui/keys/place.py" />
      <source>Backup: a folder that can be used</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Copia: una carpeta utilizable</translation>
    </message>
    <message>
      <location filename="../../ui/keys/place.py" />
      <source>Where backups are written to</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Dónde se escriben las copias</translation>
    </message>
    <message>
      <location filename="../../ui/keys/recovery.py" />
      <source>Recovery sheet</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Hoja de recuperación</translation>
    </message>
    <message>
      <location filename="../../ui/keys/recovery.py" />
      <source>One page on paper. It opens data and backups when this computer or its key is gone.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Una página en papel. Abre datos y copias si falta este equipo o su clave.</translation>
    </message>
    <message>
      <location filename="../../ui/keys/recovery.py" />
      <source>Print sheet</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Imprimir hoja</translation>
    </message>
    <message>
      <location filename="../../ui/keys/recovery.py" />
      <source>Save to USB…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>En USB…</translation>
    </message>
    <message>
      <location filename="../../ui/keys/recovery.py" />
      <source>Print later</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Luego</translation>
    </message>
    <message>
      <location filename="../../ui/keys/recovery.py" />
      <source>Then type the last group on the sheet</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Luego escriba el último grupo de la hoja</translation>
    </message>
    <message>
      <location filename="../../ui/keys/recovery.py" />
      <source>on paper</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>en papel</translation>
    </message>
    <message>
      <location filename="../../ui/keys/recovery.py" />
      <source>made, not on paper yet</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>hecha, aún no en papel</translation>
    </message>
    <message>
      <location filename="../../ui/keys/recovery.py" />
      <source>later</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>más tarde</translation>
    </message>
    <message>
      <location filename="../../ui/keys/recovery.py" />
      <source>not printed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>sin imprimir</translation>
    </message>
    <message>
      <location filename="../../ui/keys/recovery.py" />
      <source>Print a new sheet</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Imprimir hoja nueva</translation>
    </message>
    <message>
      <location filename="../../ui/keys/recovery.py" />
      <source>Drawing the page…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Dibujando la página…</translation>
    </message>
    <message>
      <location filename="../../ui/keys/recovery.py" />
      <source>The page was not drawn: {0}. Try again.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>La página no se dibujó: {0}. Reintente.</translation>
    </message>
    <message>
      <location filename="../../ui/keys/recovery.py" />
      <source>Not printed: no printer is set up here. Save the page instead.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No impresa: no hay impresora aquí. Guarde la página.</translation>
    </message>
    <message>
      <location filename="../../ui/keys/recovery.py" />
      <source>Sent to {0}. Type its last group.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Enviada a {0}. Escriba su último grupo.</translation>
    </message>
    <message>
      <location filename="../../ui/keys/recovery.py" />
      <source>Not printed: the printer refused it. Save the page instead.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No impresa: la impresora la rechazó. Guarde la página.</translation>
    </message>
    <message>
      <location filename="../../ui/keys/recovery.py" />
      <source>Chairside recovery sheet.pdf</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Chairside hoja de recuperación.pdf</translation>
    </message>
    <message>
      <location filename="../../ui/keys/recovery.py" />
      <source>Where the page is saved, to be printed elsewhere</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Dónde se guarda la página, para imprimirla en otro sitio</translation>
    </message>
    <message>
      <location filename="../../ui/keys/recovery.py" />
      <source>Not saved: {0}. Choose another place.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No guardada: {0}. Elija otro lugar.</translation>
    </message>
    <message>
      <location filename="../../ui/keys/recovery.py" />
      <source>Saved. Print it, delete the file, then type the last group.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Guardada. Imprímala, borre el archivo y escriba el último grupo.</translation>
    </message>
    <message>
      <location filename="../../ui/keys/recovery.py" />
      <source>Print or save the sheet first: each one has another code.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Imprima o guarde antes la hoja: cada una tiene otro código.</translation>
    </message>
    <message>
      <location filename="../../ui/keys/recovery.py" />
      <source>The sheet is on paper. Lock it away, not beside the computer.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>La hoja está en papel. Guárdela bajo llave, no junto al equipo.</translation>
    </message>
    <message>
      <location filename="../../ui/keys/recovery.py" />
      <source>That is not its last group. Look at the sheet, number 9.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No es su último grupo. Mire en la hoja el número 9.</translation>
    </message>
    <message>
      <location filename="../../ui/keys/recovery.py" />
      <source>A LOW notice stands in the bar until the sheet is on paper.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Un aviso BAJO sigue en la barra hasta que la hoja esté en papel.</translation>
    </message>
    <message>
      <location filename="../../ui/keys/screen.py" />
      <location filename="../../ui/settings/ways.py" />
      <source>A charge nurse or a manager can change this</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Enfermería responsable o dirección puede cambiarlo</translation>
    </message>
    <message>
      <location filename="../../ui/keys/screen.py" />
      <source>The key, its sheet and the backups are in order</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>La clave, su hoja y las copias están en orden</translation>
    </message>
    <message>
      <location filename="../../ui/keys/unlock.py" />
      <source>Until then nothing runs here: no timer, no alert, no sound, no reminder. Look after the chairs by hand. Sessions that were open go on once it is open, with the time in between stated.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Hasta entonces aquí no funciona nada: ni tiempos, ni alertas, ni sonido, ni avisos. Atienda los sillones a mano. Las sesiones abiertas siguen al abrirse, con el tiempo intermedio indicado.</translation>
    </message>
    <message>
      <location filename="../../ui/keys/unlock.py" />
      <source>Type the nine groups of the recovery sheet to open Chairside</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Escriba los nueve grupos de la hoja de recuperación para abrir Chairside</translation>
    </message>
    <message>
      <location filename="../../ui/keys/unlock.py" />
      <source>Code of the recovery sheet</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Código de la hoja de recuperación</translation>
    </message>
    <message>
      <location filename="../../ui/keys/unlock.py" />
      <source>Type the clinic’s passphrase to open Chairside</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Escriba la frase de paso de la clínica para abrir Chairside</translation>
    </message>
    <message>
      <location filename="../../ui/keys/unlock.py" />
      <source>Passphrase of the clinic</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Frase de paso de la clínica</translation>
    </message>
    <message>
      <location filename="../../ui/keys/unlock.py" />
      <source>Use the passphrase</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Usar la frase de paso</translation>
    </message>
    <message>
      <location filename="../../ui/keys/unlock.py" />
      <source>Use the recovery sheet</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Usar la hoja de recuperación</translation>
    </message>
    <message>
      <location filename="../../ui/keys/unlock.py" />
      <source>This computer’s key store did not give out the key.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>El almacén de claves de este equipo no dio la clave.</translation>
    </message>
    <message>
      <location filename="../../ui/keys/unlock.py" />
      <source>Not opened: {0}. Nothing was changed.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No abierto: {0}. No se cambió nada.</translation>
    </message>
    <message>
      <location filename="../../ui/keys/way.py" />
      <source>New passphrase, at least 12 characters</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nueva frase de paso, al menos 12 caracteres</translation>
    </message>
    <message>
      <location filename="../../ui/keys/way.py" />
      <source>The same again</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>La misma otra vez</translation>
    </message>
    <message>
      <location filename="../../ui/keys/way.py" />
      <source>Change it</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Cambiarla</translation>
    </message>
    <message>
      <location filename="../../ui/keys/way.py" />
      <source>change it</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>cambiar</translation>
    </message>
    <message>
      <location filename="../../ui/keys/way.py" />
      <source>Passphrase</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Frase de paso</translation>
    </message>
    <message>
      <location filename="../../ui/keys/way.py" />
      <source>Key store</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Almacén de claves</translation>
    </message>
    <message>
      <location filename="../../ui/keys/way.py" />
      <source>Key file</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Archivo de clave</translation>
    </message>
    <message>
      <location filename="../../ui/keys/way.py" />
      <source>Protects a stolen computer also while it is switched off and unencrypted. Every start waits for somebody who types it, also a restart with open sessions: until then no timer, alert or sound runs. Forgotten, only the recovery sheet opens it.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Protege también un equipo robado, apagado y sin cifrar. Cada arranque espera a quien la escriba, también un reinicio con sesiones abiertas: hasta entonces no hay tiempos, alertas ni sonido. Si se olvida, solo abre la hoja de recuperación.</translation>
    </message>
    <message>
      <location filename="../../ui/keys/way.py" />
      <source>Protects a copied or stolen journal file and the backups. It does not protect a whole stolen computer: the key lies beside the data. Encrypt its disk. A restart needs nobody.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Protege un diario copiado o robado y las copias. No protege un equipo robado entero: la clave está junto a los datos. Cifre su disco. Un reinicio no necesita a nadie.</translation>
    </message>
    <message>
      <location filename="../../ui/keys/way.py" />
      <source>This computer offers no key store that Chairside can use here. The key can't be kept there.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Este equipo no ofrece un almacén de claves que Chairside pueda usar. La clave no puede estar ahí.</translation>
    </message>
    <message>
      <location filename="../../ui/keys/way.py" />
      <source>Kept by {0}. Protects a copied folder and a stolen disk. Whoever is signed in to the computer as the same user can open the data. A restart needs nobody once that user is signed in.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>La guarda {0}. Protege una carpeta copiada y un disco robado. Quien entre al equipo como el mismo usuario puede abrir los datos. Un reinicio no necesita a nadie una vez que ese usuario ha entrado.</translation>
    </message>
    <message>
      <location filename="../../ui/keys/way.py" />
      <source>Not changed: the two differ. Type both again.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No cambiado: no coinciden. Escriba ambas de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ui/keys/way.py" />
      <source>Changing…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Cambiando…</translation>
    </message>
    <message>
      <location filename="../../ui/keys/way.py" />
      <source>Changed. The data are as they were.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Cambiado. Los datos siguen igual.</translation>
    </message>
    <message>
      <location filename="../../ui/language.py" />
      <source>from the next start</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>desde el próximo arranque</translation>
    </message>
    <message>
      <location filename="../../ui/last_time/lines.py" />
      <location filename="../../ui/patient/screen.py" />
      <location filename="../../ui/start/last_time.py" />
      <source>Last time</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>La última vez</translation>
    </message>
    <message>
      <location filename="../../ui/last_time/words.py" />
      <source>{0} instead of {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} en vez de {1}</translation>
    </message>
    <message>
      <location filename="../../ui/last_time/words.py" />
      <source>Stands until someone ends it. {0}, {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Vale hasta que alguien la termine. {0}, {1}</translation>
    </message>
    <message>
      <location filename="../../ui/last_time/words.py" />
      <source>at {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>en {0}</translation>
    </message>
    <message>
      <location filename="../../ui/last_time/words.py" />
      <source>Went home with this unmet: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>A casa sin cumplir: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/last_time/words.py" />
      <source>Amended: {0} {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Corregido: {0} {1}</translation>
    </message>
    <message>
      <location filename="../../ui/last_time/words.py" />
      <source>A check was struck, {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Se tachó un control, {0}</translation>
    </message>
    <message>
      <location filename="../../ui/last_time/words.py" />
      <source>Corrected: {0}, {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Corregido: {0}, {1}</translation>
    </message>
    <message>
      <location filename="../../ui/last_time/words.py" />
      <source>{0} rose {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} subió {1}</translation>
    </message>
    <message>
      <location filename="../../ui/last_time/words.py" />
      <source>{0}, {1} from the baseline</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}, {1} respecto al basal</translation>
    </message>
    <message>
      <location filename="../../ui/last_time/words.py" />
      <location filename="../../ui/shell.py" />
      <source>Paused {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Pausa {0}</translation>
    </message>
    <message>
      <location filename="../../ui/last_time/words.py" />
      <source>Acknowledged after {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Atendida tras {0}</translation>
    </message>
    <message>
      <location filename="../../ui/last_time/words.py" />
      <location filename="../../ui/protocol/words.py" />
      <source>{0} times</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} veces</translation>
    </message>
    <message>
      <location filename="../../ui/last_time/words.py" />
      <source>Paused {0}, {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>En pausa {0}, {1}</translation>
    </message>
    <message>
      <location filename="../../ui/last_time/words.py" />
      <source>Slowed to {0} mL/h, {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Reducida a {0} ml/h, {1}</translation>
    </message>
    <message>
      <location filename="../../ui/last_time/words.py" />
      <source>from {0} mL/h</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>desde {0} ml/h</translation>
    </message>
    <message>
      <location filename="../../ui/last_time/words.py" />
      <source>Stopped early, {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Terminada antes, {0}</translation>
    </message>
    <message>
      <location filename="../../ui/last_time/words.py" />
      <source>to the end</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>hasta el final</translation>
    </message>
    <message>
      <location filename="../../ui/last_time/words.py" />
      <location filename="../../ui/said.py" />
      <source>before the start</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>antes del inicio</translation>
    </message>
    <message>
      <location filename="../../ui/last_time/words.py" />
      <source>at the baseline</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>en el control basal</translation>
    </message>
    <message>
      <location filename="../../ui/leave.py" />
      <source>Close Chairside</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Cerrar Chairside</translation>
    </message>
    <message>
      <location filename="../../ui/leave.py" />
      <source>Chair {0} holds a session</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>El sillón {0} tiene una sesión</translation>
    </message>
    <message>
      <location filename="../../ui/leave.py" />
      <source>Chairs {0} hold a session</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Los sillones {0} tienen sesiones</translation>
    </message>
    <message>
      <location filename="../../ui/leave.py" />
      <source>While Chairside is closed nothing reminds and nothing sounds. All entries are saved; open it again and the sessions continue.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Con Chairside cerrado nada avisa ni suena. Todo está guardado; al abrirlo las sesiones continúan.</translation>
    </message>
    <message>
      <location filename="../../ui/messages.py" />
      <source>its folder does not answer</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>su carpeta no responde</translation>
    </message>
    <message>
      <location filename="../../ui/messages.py" />
      <source>The record was not written: {0}. The session is safe. Write it again from the archive.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>El registro no se escribió: {0}. La sesión está a salvo. Escríbalo de nuevo desde el archivo.</translation>
    </message>
    <message>
      <location filename="../../ui/messages.py" />
      <source>No font here has {0}: written by number, as typed in the journal inside.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ninguna letra de aquí tiene {0}: escrito con su número; como se escribió, en el diario que contiene.</translation>
    </message>
    <message>
      <location filename="../../ui/messages.py" />
      <source>Not set up: {0}. Nothing was changed. Try again.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No preparado: {0}. No se cambió nada. Reintente.</translation>
    </message>
    <message>
      <location filename="../../ui/messages.py" />
      <source>the file or the disk did not answer</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>el archivo o el disco no respondió</translation>
    </message>
    <message>
      <location filename="../../ui/messages.py" />
      <source>1 record waits for {1}: {2}. It is kept in the data folder and tried again.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>1 registro espera a {1}: {2}. Se guarda en la carpeta de datos y se reintenta.</translation>
    </message>
    <message>
      <location filename="../../ui/messages.py" />
      <source>{0} records wait for {1}: {2}. They are kept in the data folder and tried again.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} registros esperan a {1}: {2}. Se guardan en la carpeta de datos y se reintentan.</translation>
    </message>
    <message>
      <location filename="../../ui/messages.py" />
      <source>not tried yet</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>aún no intentado</translation>
    </message>
    <message>
      <location filename="../../ui/messages.py" />
      <source>Pages of open sessions are not kept in {0}: {1}. All entries are saved.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Las páginas de sesiones abiertas no se guardan en {0}: {1}. Todas las entradas están guardadas.</translation>
    </message>
    <message>
      <location filename="../../ui/messages.py" />
      <source>PIN not right, 1 try left</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>PIN incorrecto, queda 1 intento</translation>
    </message>
    <message>
      <location filename="../../ui/messages.py" />
      <source>PIN not right, {0} tries left</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>PIN incorrecto, quedan {0} intentos</translation>
    </message>
    <message>
      <location filename="../../ui/messages.py" />
      <source>A charge nurse unlocks {0}, or wait 60 s</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Enf. responsable desbloquea a {0}, o espere 60 s</translation>
    </message>
    <message>
      <location filename="../../ui/messages.py" />
      <source>A charge nurse unlocks {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Enf. responsable desbloquea a {0}</translation>
    </message>
    <message>
      <location filename="../../ui/messages.py" />
      <source>{0} signs in first and chooses another PIN</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} entra primero y elige otro PIN</translation>
    </message>
    <message>
      <location filename="../../ui/messages.py" />
      <source>A fault stopped Chairside: it takes no more entries. What was saved is safe. Reopen it.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Un fallo detuvo Chairside: no admite más entradas. Lo guardado está a salvo. Ábralo de nuevo.</translation>
    </message>
    <message>
      <location filename="../../ui/messages.py" />
      <source>{0} seconds</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} segundos</translation>
    </message>
    <message>
      <location filename="../../ui/messages.py" />
      <source>1 minute</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>1 minuto</translation>
    </message>
    <message>
      <location filename="../../ui/messages.py" />
      <source>{0} minutes</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} minutos</translation>
    </message>
    <message>
      <location filename="../../ui/messages.py" />
      <source>{0} ago</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>hace {0}</translation>
    </message>
    <message>
      <location filename="../../ui/messages.py" />
      <source>{0} min ago</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>hace {0} min</translation>
    </message>
    <message>
      <location filename="../../ui/messages.py" />
      <source>adds a check {0} min later</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>añade un control {0} min después</translation>
    </message>
    <message>
      <location filename="../../ui/messages.py" />
      <source>{0} and {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} y {1}</translation>
    </message>
    <message>
      <location filename="../../ui/messages.py" />
      <source>adds checks {0} min later</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>añade controles {0} min después</translation>
    </message>
    <message>
      <location filename="../../ui/messages.py" />
      <source>form sent</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>formulario enviado</translation>
    </message>
    <message>
      <location filename="../../ui/messages.py" />
      <source>form sent {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>formulario enviado {0}</translation>
    </message>
    <message>
      <location filename="../../ui/messages.py" />
      <source>form OVERDUE</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>formulario ATRASADO</translation>
    </message>
    <message>
      <location filename="../../ui/messages.py" />
      <source>form OVERDUE since {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>formulario ATRASADO desde {0}</translation>
    </message>
    <message>
      <location filename="../../ui/messages.py" />
      <source>form due {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>formulario para {0}</translation>
    </message>
    <message>
      <location filename="../../ui/month/lower.py" />
      <source>Below</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Debajo</translation>
    </message>
    <message>
      <location filename="../../ui/month/lower.py" />
      <source>Rows of the chosen list</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Filas de la lista elegida</translation>
    </message>
    <message>
      <location filename="../../ui/month/lower.py" />
      <source>Scale</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Escala</translation>
    </message>
    <message>
      <location filename="../../ui/month/lower.py" />
      <source>Overrides, {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Excepciones, {0}</translation>
    </message>
    <message>
      <location filename="../../ui/month/lower.py" />
      <source>By slot</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Por momento</translation>
    </message>
    <message>
      <location filename="../../ui/month/lower.py" />
      <source>Nothing done, {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nada hecho, {0}</translation>
    </message>
    <message>
      <location filename="../../ui/month/lower.py" />
      <source>Relief</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Alivio</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>Quarter {0}, {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Trimestre {0}, {1}</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <location filename="../../ui/patient/plan_words.py" />
      <source>1 session</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>1 sesión</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>{0} sessions</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} sesiones</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>{0} patients</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} pacientes</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>1 patient</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>1 paciente</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>no names on this page</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>sin nombres en esta página</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>{0}; so far, to {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}; hasta ahora, al {1}</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>{0} of {1} planned checks</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} de {1} controles previstos</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>of {0} planned checks</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>de {0} controles previstos</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>Withdrawn checks, {0}, are not counted.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Los retirados, {0}, no cuentan.</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>Checks on time</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Controles a tiempo</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>{0} on time</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} a tiempo</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>{0} late</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} tarde</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>{0} entered late</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} después</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>{0} missed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} omitidos</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>{0}: until acknowledged</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}: hasta reconocer</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>median of {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>mediana de {0}</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>9 in 10 within {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>9 de 10 en {0}</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>longest {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>máximo {0}</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>{0} escalated at {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} escaladas a {1}</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>{0} never acknowledged</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} nunca reconocidas</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>in 1 session</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>en 1 sesión</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>in {0} sessions</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>en {0} sesiones</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>Overrides</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Excepciones</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>each with a reason or a name</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>cada una con motivo o nombre</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>Other critical limits, {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Otros límites críticos, {0}</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>Other limits, {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Otros límites, {0}</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>{0}, {1}: {2} episodes</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}, {1}: {2} episodios</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>{0}, {1} per 100 sessions</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}, {1} por 100 sesiones</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>{0} by limits, {1} by late checks</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} por límites, {1} por retraso</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>{0} of {1} did.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} de {1} subieron.</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>Missed checks: {0} episodes, not in this table.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Controles omitidos: {0} episodios, no en esta tabla.</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>{0} alerts per nurse-hour ({1} in {2} h).</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} alertas por hora de enfermería ({1} en {2} h).</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>escalates {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>escala {0}</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>{0} other kinds</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} otros tipos</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>{0} kinds</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} tipos</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>After an increase</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Tras un aumento</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>{0} late, {1} entered late, {2} missed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} tarde, {1} después, {2} omitidos</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>{0} of {1} on time</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} de {1} a tiempo</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>{0}: {1} episodes, nothing done</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}: {1} episodios, nada hecho</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>{0}: response in {1} of {2}, substantial in {3}; followed up {4}.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}: respuesta en {1} de {2}, importante en {3}; con seguimiento {4}.</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>Half of the reliefs had ended by day {0}.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>La mitad de los alivios había terminado el día {0}.</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>Calls come up to 12 weeks later: these numbers may change until {0}.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Las llamadas llegan hasta 12 semanas después: estas cifras pueden cambiar hasta el {0}.</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>No infusion was followed up yet</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Aún no hay infusiones con seguimiento</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>{0} followed up: too few for a curve</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} con seguimiento: pocas para una curva</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>at risk</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>en riesgo</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <location filename="../../ui/series/frame.py" />
      <source>days</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>días</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>After each limit’s alerts something was done at least once</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Tras las alertas de cada límite se hizo algo al menos una vez</translation>
    </message>
    <message>
      <location filename="../../ui/month/present.py" />
      <source>No check was asked for yet</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Aún no se pidió ningún control</translation>
    </message>
    <message>
      <location filename="../../ui/month/screen.py" />
      <source>The period before</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>El periodo anterior</translation>
    </message>
    <message>
      <location filename="../../ui/month/screen.py" />
      <source>The period after</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>El periodo siguiente</translation>
    </message>
    <message>
      <location filename="../../ui/month/screen.py" />
      <source>Write the report, PDF</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Escribir el informe, PDF</translation>
    </message>
    <message>
      <location filename="../../ui/month/screen.py" />
      <source>Write the numbers and their rows as tables</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Escribir cifras y filas como tablas</translation>
    </message>
    <message>
      <location filename="../../ui/month/screen.py" />
      <location filename="../../ui/shell.py" />
      <source>Month</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Mes</translation>
    </message>
    <message>
      <location filename="../../ui/month/screen.py" />
      <source>Quarter</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Trimestre</translation>
    </message>
    <message>
      <location filename="../../ui/month/screen.py" />
      <source>Year</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Año</translation>
    </message>
    <message>
      <location filename="../../ui/month/screen.py" />
      <location filename="../../ui/settings/station.py" />
      <source>How long</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Duración</translation>
    </message>
    <message>
      <location filename="../../ui/month/screen.py" />
      <source>Table (CSV)</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Tabla (CSV)</translation>
    </message>
    <message>
      <location filename="../../ui/month/screen.py" />
      <source>Alerts by limit</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Alertas por límite</translation>
    </message>
    <message>
      <location filename="../../ui/month/screen.py" />
      <source>each mark is one episode, line: median</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>cada marca un episodio, línea: mediana</translation>
    </message>
    <message>
      <location filename="../../ui/month/screen.py" />
      <source>Time to acknowledge</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Tiempo hasta reconocer</translation>
    </message>
    <message>
      <location filename="../../ui/month/screen.py" />
      <location filename="../../ui/patient/plan_parts.py" />
      <location filename="../../ui/start/limits.py" />
      <source>Limit</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Límite</translation>
    </message>
    <message>
      <location filename="../../ui/month/screen.py" />
      <source>Episodes</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Episodios</translation>
    </message>
    <message>
      <location filename="../../ui/month/screen.py" />
      <source>per 100 sessions</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>por 100 sesiones</translation>
    </message>
    <message>
      <location filename="../../ui/month/screen.py" />
      <source>Print and table: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Imprimir y tabla: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/month/screen.py" />
      <source>Reading…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Leyendo…</translation>
    </message>
    <message>
      <location filename="../../ui/month/screen.py" />
      <location filename="../../ui/series/panel.py" />
      <source>Not written: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No escrito: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/month/screen.py" />
      <source>Written, sealed: {0}. “chairside open-export FILE” opens it.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Escrito cifrado: {0}. «chairside open-export FILE» lo abre.</translation>
    </message>
    <message>
      <location filename="../../ui/patient/cards.py" />
      <source>not recorded yet</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>aún no registrado</translation>
    </message>
    <message>
      <location filename="../../ui/patient/cards.py" />
      <source>recorded {0} by {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>registrado {0} por {1}</translation>
    </message>
    <message>
      <location filename="../../ui/patient/cards.py" />
      <source>Ask for name and birth date; the patient says them.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Pregunte nombre y fecha de nacimiento; los dice el paciente.</translation>
    </message>
    <message>
      <location filename="../../ui/patient/cards.py" />
      <location filename="../../ui/start/dose_column.py" />
      <source>Both right</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ambos bien</translation>
    </message>
    <message>
      <location filename="../../ui/patient/cards.py" />
      <source>Ask now; Details on the patient’s page keeps the answer.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Pregunte ahora; «Detalles» en la página del paciente guarda la respuesta.</translation>
    </message>
    <message>
      <location filename="../../ui/patient/cards.py" />
      <source>Opened as not asked</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Abierta como no preguntado</translation>
    </message>
    <message>
      <location filename="../../ui/patient/cards.py" />
      <source>Asked again, unchanged</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Preguntado de nuevo, sin cambios</translation>
    </message>
    <message>
      <location filename="../../ui/patient/cards.py" />
      <source>{0} mg with the last weight, {1} kg; weighed again today</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} mg con el último peso, {1} kg; hoy se pesa de nuevo</translation>
    </message>
    <message>
      <location filename="../../ui/patient/cards.py" />
      <source>Plan version {0}, signed {1} by {2}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Plan versión {0}, firmado {1} por {2}</translation>
    </message>
    <message>
      <location filename="../../ui/patient/cards.py" />
      <source>Order and limits of this patient</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Orden y límites de este paciente</translation>
    </message>
    <message>
      <location filename="../../ui/patient/cards.py" />
      <location filename="../../ui/patient/details_sheet.py" />
      <location filename="../../ui/patient/strip.py" />
      <source>Takes the patient home</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Lleva al paciente a casa</translation>
    </message>
    <message>
      <location filename="../../ui/patient/cards.py" />
      <source>Ask whether the same person comes today.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Pregunte si hoy viene la misma persona.</translation>
    </message>
    <message>
      <location filename="../../ui/patient/cards.py" />
      <source>Comes today</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Viene hoy</translation>
    </message>
    <message>
      <location filename="../../ui/patient/cards.py" />
      <location filename="../../ui/patient/details_sheet.py" />
      <source>Contraindications</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Contraindicaciones</translation>
    </message>
    <message>
      <location filename="../../ui/patient/cards.py" />
      <source>None found, {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ninguna encontrada, {0}</translation>
    </message>
    <message>
      <location filename="../../ui/patient/cards.py" />
      <source>Asked again: none</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Preguntado de nuevo: ninguna</translation>
    </message>
    <message>
      <location filename="../../ui/patient/cards.py" />
      <source>unchanged since {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>sin cambios desde {0}</translation>
    </message>
    <message>
      <location filename="../../ui/patient/cards.py" />
      <source>Medicines taken today</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Medicamentos hoy</translation>
    </message>
    <message>
      <location filename="../../ui/patient/cards.py" />
      <source>Taken as listed, nothing else</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Tomados como en la lista, nada más</translation>
    </message>
    <message>
      <location filename="../../ui/patient/confirm.py" />
      <source>Not right…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No es correcto…</translation>
    </message>
    <message>
      <location filename="../../ui/patient/confirm.py" />
      <source>What goes along, to be confirmed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Lo que va con ella, por confirmar</translation>
    </message>
    <message>
      <location filename="../../ui/patient/confirm.py" />
      <location filename="../../ui/start/open.py" />
      <source>Change user</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Cambiar de usuario</translation>
    </message>
    <message>
      <location filename="../../ui/patient/confirm.py" />
      <location filename="../../ui/start/open.py" />
      <source>Open chair {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Abrir sillón {0}</translation>
    </message>
    <message>
      <location filename="../../ui/patient/confirm.py" />
      <source>No chair is empty</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No hay sillón libre</translation>
    </message>
    <message>
      <location filename="../../ui/patient/confirm.py" />
      <source>What is not confirmed here is asked at the start.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Lo que no se confirma aquí se pregunta al inicio.</translation>
    </message>
    <message>
      <location filename="../../ui/patient/confirm.py" />
      <source>{0} to confirm</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} por confirmar</translation>
    </message>
    <message>
      <location filename="../../ui/patient/confirm.py" />
      <location filename="../../ui/start/screen.py" />
      <source>name and birth date</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>nombre y nacimiento</translation>
    </message>
    <message>
      <location filename="../../ui/patient/details_sheet.py" />
      <source>What is known</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Lo que se sabe</translation>
    </message>
    <message>
      <location filename="../../ui/patient/details_sheet.py" />
      <source>Allergies, contacts</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Alergias, contactos</translation>
    </message>
    <message>
      <location filename="../../ui/patient/details_sheet.py" />
      <source>Standing notes</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Notas en vigor</translation>
    </message>
    <message>
      <location filename="../../ui/patient/details_sheet.py" />
      <location filename="../../ui/patient/strip.py" />
      <source>Next session</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Próxima sesión</translation>
    </message>
    <message>
      <location filename="../../ui/patient/details_sheet.py" />
      <source>Nothing was changed.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No se cambió nada.</translation>
    </message>
    <message>
      <location filename="../../ui/patient/details_sheet.py" />
      <location filename="../../ui/start/order_form.py" />
      <source>Has allergies</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Tiene alergias</translation>
    </message>
    <message>
      <location filename="../../ui/patient/details_sheet.py" />
      <location filename="../../ui/start/order_form.py" />
      <source>Which, and what happens</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Cuáles, y qué ocurre</translation>
    </message>
    <message>
      <location filename="../../ui/patient/details_sheet.py" />
      <source>Conditions</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Enfermedades</translation>
    </message>
    <message>
      <location filename="../../ui/patient/details_sheet.py" />
      <source>with ; between</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>separados con ;</translation>
    </message>
    <message>
      <location filename="../../ui/patient/details_sheet.py" />
      <source>Regular medicines</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Medicamentos habituales</translation>
    </message>
    <message>
      <location filename="../../ui/patient/details_sheet.py" />
      <source>Phones</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Teléfonos</translation>
    </message>
    <message>
      <location filename="../../ui/patient/details_sheet.py" />
      <source>Their phone</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Su teléfono</translation>
    </message>
    <message>
      <location filename="../../ui/patient/details_sheet.py" />
      <location filename="../../ui/start/order_form.py" />
      <source>Weight, kg</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Peso, kg</translation>
    </message>
    <message>
      <location filename="../../ui/patient/details_sheet.py" />
      <source>outside a session</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>fuera de una sesión</translation>
    </message>
    <message>
      <location filename="../../ui/patient/details_sheet.py" />
      <source>weighed on</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>pesado el</translation>
    </message>
    <message>
      <location filename="../../ui/patient/details_sheet.py" />
      <source>Which allergies is not written yet.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Falta escribir qué alergias.</translation>
    </message>
    <message>
      <location filename="../../ui/patient/details_sheet.py" />
      <source>The weight needs a number in kg and the day.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>El peso necesita un número en kg y el día.</translation>
    </message>
    <message>
      <location filename="../../ui/patient/details_sheet.py" />
      <source>Never asked yet</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nunca preguntado</translation>
    </message>
    <message>
      <location filename="../../ui/patient/details_sheet.py" />
      <source>Asked last by {0}: {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Preguntado por última vez por {0}: {1}</translation>
    </message>
    <message>
      <location filename="../../ui/patient/details_sheet.py" />
      <source>none found</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>ninguna encontrada</translation>
    </message>
    <message>
      <location filename="../../ui/patient/details_sheet.py" />
      <source>{0} questions are not answered yet.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Faltan {0} respuestas.</translation>
    </message>
    <message>
      <location filename="../../ui/patient/details_sheet.py" />
      <source>Stands at every session</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Vale en cada sesión</translation>
    </message>
    <message>
      <location filename="../../ui/patient/details_sheet.py" />
      <source>Reason, to end the chosen note</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Motivo para terminar la nota elegida</translation>
    </message>
    <message>
      <location filename="../../ui/patient/details_sheet.py" />
      <source>Notes that stand</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Notas en vigor</translation>
    </message>
    <message>
      <location filename="../../ui/patient/details_sheet.py" />
      <source>New note</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nota nueva</translation>
    </message>
    <message>
      <location filename="../../ui/patient/details_sheet.py" />
      <source>No note stands.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No hay notas en vigor.</translation>
    </message>
    <message>
      <location filename="../../ui/patient/details_sheet.py" />
      <source>End a note: choose it, then say why</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Terminar una nota: elíjala y diga por qué</translation>
    </message>
    <message>
      <location filename="../../ui/patient/details_sheet.py" />
      <source>What stands is not written yet.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Falta escribir lo que vale.</translation>
    </message>
    <message>
      <location filename="../../ui/patient/details_sheet.py" />
      <source>Say why the note ends.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Diga por qué termina la nota.</translation>
    </message>
    <message>
      <location filename="../../ui/patient/details_sheet.py" />
      <location filename="../../ui/patient/strip.py" />
      <source>Not planned</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No planificada</translation>
    </message>
    <message>
      <location filename="../../ui/patient/details_sheet.py" />
      <source>As the plan says: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Como dice el plan: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/patient/details_sheet.py" />
      <source>There is no such day.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ese día no existe.</translation>
    </message>
    <message>
      <location filename="../../ui/patient/details_sheet.py" />
      <source>A time needs its day.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Una hora necesita su día.</translation>
    </message>
    <message>
      <location filename="../../ui/patient/identity_sheet.py" />
      <source>Register</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Dar de alta</translation>
    </message>
    <message>
      <location filename="../../ui/patient/identity_sheet.py" />
      <location filename="../../ui/start/order_form.py" />
      <source>Record number (MRN)</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Número de historia</translation>
    </message>
    <message>
      <location filename="../../ui/patient/identity_sheet.py" />
      <location filename="../../ui/start/order_form.py" />
      <source>Birth date</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Fecha de nacimiento</translation>
    </message>
    <message>
      <location filename="../../ui/patient/identity_sheet.py" />
      <location filename="../../ui/start/order_form.py" />
      <source>Sex</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sexo</translation>
    </message>
    <message>
      <location filename="../../ui/patient/identity_sheet.py" />
      <source>Reason, kept with the correction</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Motivo, se guarda con la corrección</translation>
    </message>
    <message>
      <location filename="../../ui/patient/identity_sheet.py" />
      <source>Correct identity</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Corregir la identidad</translation>
    </message>
    <message>
      <location filename="../../ui/patient/identity_sheet.py" />
      <source>Register a patient</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Dar de alta a un paciente</translation>
    </message>
    <message>
      <location filename="../../ui/patient/identity_sheet.py" />
      <source>Correct it</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Corregir</translation>
    </message>
    <message>
      <location filename="../../ui/patient/identity_sheet.py" />
      <source>Sex is not chosen yet.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Falta elegir el sexo.</translation>
    </message>
    <message>
      <location filename="../../ui/patient/identity_sheet.py" />
      <source>a name</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>un nombre</translation>
    </message>
    <message>
      <location filename="../../ui/patient/identity_sheet.py" />
      <location filename="../../ui/patient/plan_parts.py" />
      <location filename="../../ui/start/limits.py" />
      <source>a number</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>un número</translation>
    </message>
    <message>
      <location filename="../../ui/patient/identity_sheet.py" />
      <location filename="../../ui/start/order_form.py" />
      <source>there is no such day</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>no existe ese día</translation>
    </message>
    <message>
      <location filename="../../ui/patient/identity_sheet.py" />
      <source>why it is corrected</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>por qué se corrige</translation>
    </message>
    <message>
      <location filename="../../ui/patient/pips.py" />
      <source>done</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>hecha</translation>
    </message>
    <message>
      <location filename="../../ui/patient/pips.py" />
      <source>open now</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>abierta ahora</translation>
    </message>
    <message>
      <location filename="../../ui/patient/pips.py" />
      <source>next</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>próxima</translation>
    </message>
    <message>
      <location filename="../../ui/patient/pips.py" />
      <location filename="../../ui/tabs.py" />
      <source>planned</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>previsto</translation>
    </message>
    <message>
      <location filename="../../ui/patient/pips.py" />
      <location filename="../../ui/patient/series.py" />
      <source>no day yet</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>sin día aún</translation>
    </message>
    <message>
      <location filename="../../ui/patient/pips.py" />
      <source>Session {0}, {1}, {2}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sesión {0}, {1}, {2}</translation>
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
      <translation>Lo que dice el plan</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_panel.py" />
      <location filename="../../ui/patient/screen.py" />
      <source>Make a plan…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Hacer un plan…</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_panel.py" />
      <source>prescriber’s PIN; makes a version</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>PIN del prescriptor; hace una versión</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_panel.py" />
      <source>version {0}, in force</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>versión {0}, en vigor</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_panel.py" />
      <source>Change the plan…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Cambiar el plan…</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_panel.py" />
      <source>A session from this page needs a plan: what is ordered, how often, for what.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Una sesión desde esta página necesita un plan: qué se ordena, cuántas veces, para qué.</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_panel.py" />
      <source>Versions</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Versiones</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_parts.py" />
      <source>Condition treated</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Enfermedad tratada</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_parts.py" />
      <location filename="../../ui/start/order_form.py" />
      <source>Concentration, mg/mL</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Concentración, mg/mL</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_parts.py" />
      <location filename="../../ui/start/order_form.py" />
      <source>Planned time, min</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Tiempo previsto, min</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_parts.py" />
      <source>Number of sessions</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Número de sesiones</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_parts.py" />
      <source>Days from one to the next</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Días de una a la siguiente</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_parts.py" />
      <location filename="../../ui/patient/plan_words.py" />
      <source>Goals</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Objetivos</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_parts.py" />
      <source>The series goes on</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>La serie continúa</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_parts.py" />
      <source>A new series begins</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Empieza una serie nueva</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_parts.py" />
      <source>Condition is missing.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Falta la enfermedad.</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_parts.py" />
      <source>Protocol is not chosen yet.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Falta elegir el protocolo.</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_parts.py" />
      <source>Dose is missing, in mg/kg or mg.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Falta la dosis, en mg/kg o mg.</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_parts.py" />
      <source>Planned time is a number of minutes.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>El tiempo previsto es un número de minutos.</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_parts.py" />
      <source>Number of sessions is 1 to 99.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>El número de sesiones es de 1 a 99.</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_parts.py" />
      <source>Days from one to the next is a number.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Los días de una a la siguiente son un número.</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_parts.py" />
      <source>That is no number: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No es un número: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_parts.py" />
      <source>Take out</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Quitar</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_parts.py" />
      <source>Take out: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Quitar: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_parts.py" />
      <location filename="../../ui/protocol/numbers.py" />
      <location filename="../../ui/start/limits.py" />
      <source>Value</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Valor</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_parts.py" />
      <location filename="../../ui/start/limits.py" />
      <source>New value for this patient</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Valor nuevo para este paciente</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_parts.py" />
      <location filename="../../ui/start/limits.py" />
      <source>Set this limit</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Fijar este límite</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_parts.py" />
      <source>Limits of this patient</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Límites de este paciente</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_parts.py" />
      <location filename="../../ui/start/limits.py" />
      <source>a reason is printed with it</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>se imprime un motivo con ello</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_parts.py" />
      <source>None: the protocol’s limits are in force.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ninguno: valen los límites del protocolo.</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_parts.py" />
      <source>Question before each start, for yes or no</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Pregunta antes de cada inicio, de sí o no</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_parts.py" />
      <source>Why it is asked</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Por qué se pregunta</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_parts.py" />
      <source>Ask this</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Preguntar esto</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_parts.py" />
      <source>Asked before each start; a no needs a reason</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Se pregunta antes de cada inicio; un no necesita un motivo</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_parts.py" />
      <source>a question</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>una pregunta</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_parts.py" />
      <source>None: the protocol’s questions are asked.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ninguna: se hacen las preguntas del protocolo.</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_sheet.py" />
      <source>Sign it…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Firmar…</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_sheet.py" />
      <source>Reason for this version, kept with it</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Motivo de esta versión, se guarda con ella</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_sheet.py" />
      <source>Signed by the prescriber</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Firmado por el prescriptor</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_sheet.py" />
      <source>Back to the order</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Volver a la orden</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_sheet.py" />
      <source>How much</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Cuánto</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_sheet.py" />
      <location filename="../../ui/patient/plan_words.py" />
      <location filename="../../ui/protocol/limits.py" />
      <location filename="../../ui/protocol/lower.py" />
      <source>Limits</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Límites</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_sheet.py" />
      <location filename="../../ui/patient/plan_words.py" />
      <source>Before start</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Antes de empezar</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_sheet.py" />
      <source>Plan, version {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Plan, versión {0}</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_sheet.py" />
      <source>PIN signs it</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>El PIN lo firma</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_sheet.py" />
      <source>Changes: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Cambios: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_sheet.py" />
      <source>why there is another version</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>por qué hay otra versión</translation>
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
      <translation>Número</translation>
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
      <translation>{0} en {1} min</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_words.py" />
      <source>weighed every time</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>se pesa cada vez</translation>
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
      <translation>{0} sesiones, {1}</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_words.py" />
      <source>weekly</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>semanal</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_words.py" />
      <source>every {0} weeks</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>cada {0} semanas</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_words.py" />
      <source>daily</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>diaria</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_words.py" />
      <source>every {0} days</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>cada {0} días</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_words.py" />
      <source>{0} done: the series is complete</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} hechas: la serie está completa</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_words.py" />
      <source>{0} done, {1} to come</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} hechas, {1} por venir</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_words.py" />
      <source>version {0}, hash {1}…{2}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>versión {0}, huella {1}…{2}</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_words.py" />
      <source>{0}. No longer in force here</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}. Ya no está en vigor aquí</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_words.py" />
      <source>{0}. Now in force: {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}. Ahora en vigor: {1}</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_words.py" />
      <source>not in this protocol</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>no está en este protocolo</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_words.py" />
      <source>protocol {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>protocolo {0}</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_words.py" />
      <source>caution</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>precaución</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_words.py" />
      <source>critical</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>crítico</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_words.py" />
      <source>low</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>baja</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_words.py" />
      <source>rise</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>subida</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_words.py" />
      <source>fall</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>bajada</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_words.py" />
      <source>first plan</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>primer plan</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_words.py" />
      <source>condition</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>enfermedad</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_words.py" />
      <source>protocol</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>protocolo</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_words.py" />
      <source>minutes</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>minutos</translation>
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
      <translation>sesiones</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_words.py" />
      <source>days apart</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>días de intervalo</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_words.py" />
      <source>goals</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>objetivos</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_words.py" />
      <source>question</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>pregunta</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_words.py" />
      <source>a new series</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>una serie nueva</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_words.py" />
      <source>{0} changed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} cambiado</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_words.py" />
      <source>{0} {1} taken out</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} {1} quitado</translation>
    </message>
    <message>
      <location filename="../../ui/patient/plan_words.py" />
      <source>{0} {1} to {2}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} {1} a {2}</translation>
    </message>
    <message>
      <location filename="../../ui/patient/screen.py" />
      <source>Change the plan</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Cambiar el plan</translation>
    </message>
    <message>
      <location filename="../../ui/patient/screen.py" />
      <source>Records, {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Registros, {0}</translation>
    </message>
    <message>
      <location filename="../../ui/patient/screen.py" />
      <source>Call now, due</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Llamar ahora, pendiente</translation>
    </message>
    <message>
      <location filename="../../ui/patient/screen.py" />
      <source>Register…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Dar de alta…</translation>
    </message>
    <message>
      <location filename="../../ui/patient/screen.py" />
      <source>Details…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Detalles…</translation>
    </message>
    <message>
      <location filename="../../ui/patient/screen.py" />
      <source>Read again</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Leer otra vez</translation>
    </message>
    <message>
      <location filename="../../ui/patient/screen.py" />
      <source>Last time, {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>La última vez, {0}</translation>
    </message>
    <message>
      <location filename="../../ui/patient/screen.py" />
      <source>Nothing to know from the last session.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nada que saber de la última sesión.</translation>
    </message>
    <message>
      <location filename="../../ui/patient/screen.py" />
      <source>No session yet.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Aún no hay sesiones.</translation>
    </message>
    <message>
      <location filename="../../ui/patient/screen.py" />
      <source>shown again at the start screen</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>se muestra otra vez al inicio</translation>
    </message>
    <message>
      <location filename="../../ui/patient/screen.py" />
      <source>Correct identity…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Corregir la identidad…</translation>
    </message>
    <message>
      <location filename="../../ui/patient/screen.py" />
      <source>A session is open.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Hay una sesión abierta.</translation>
    </message>
    <message>
      <location filename="../../ui/patient/screen.py" />
      <source>Not registered yet: only sessions are known.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sin dar de alta: solo se conocen sesiones.</translation>
    </message>
    <message>
      <location filename="../../ui/patient/screen.py" />
      <source>No plan yet: plan first.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Aún no hay plan: planifique primero.</translation>
    </message>
    <message>
      <location filename="../../ui/patient/screen.py" />
      <source>Planned for {0}.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Prevista para {0}.</translation>
    </message>
    <message>
      <location filename="../../ui/patient/screen.py" />
      <source>No day is planned.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No hay día previsto.</translation>
    </message>
    <message>
      <location filename="../../ui/patient/screen.py" />
      <source>{0} The plan goes with it as it stands</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} El plan va con ella tal como está</translation>
    </message>
    <message>
      <location filename="../../ui/patient/screen.py" />
      <source>Start session {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Empezar la sesión {0}</translation>
    </message>
    <message>
      <location filename="../../ui/patient/screen.py" />
      <source>Record this or close it first.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Registre esto o ciérrelo primero.</translation>
    </message>
    <message>
      <location filename="../../ui/patient/series.py" />
      <source>one column a session, tinted: next</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>una columna por sesión, teñida: la próxima</translation>
    </message>
    <message>
      <location filename="../../ui/patient/series.py" />
      <source>No session yet: plan first.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Aún no hay sesiones: planifique primero.</translation>
    </message>
    <message>
      <location filename="../../ui/patient/strip.py" />
      <source>Diagnosis, prescriber</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Diagnóstico, prescriptor</translation>
    </message>
    <message>
      <location filename="../../ui/patient/strip.py" />
      <source>Weight, {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Peso, {0}</translation>
    </message>
    <message>
      <location filename="../../ui/patient/strip.py" />
      <source>No plan yet</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Aún no hay plan</translation>
    </message>
    <message>
      <location filename="../../ui/patient/strip.py" />
      <source>None recorded</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sin registrar</translation>
    </message>
    <message>
      <location filename="../../ui/patient/visits.py" />
      <location filename="../../ui/series/frame.py" />
      <source>Highest SBP</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>PAS máxima</translation>
    </message>
    <message>
      <location filename="../../ui/patient/visits.py" />
      <source>Sessions of the series, newest first</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sesiones de la serie, la más nueva primero</translation>
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
      <translation>Velocidad</translation>
    </message>
    <message>
      <location filename="../../ui/practice.py" />
      <source>End practice</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Terminar práctica</translation>
    </message>
    <message>
      <location filename="../../ui/practice.py" />
      <source>Speed of practice</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Velocidad de la práctica</translation>
    </message>
    <message>
      <location filename="../../ui/printing/screen.py" />
      <source>Printer</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Impresora</translation>
    </message>
    <message>
      <location filename="../../ui/printing/screen.py" />
      <source>Copies</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Copias</translation>
    </message>
    <message>
      <location filename="../../ui/printing/screen.py" />
      <source>Save the draft</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Guardar borrador</translation>
    </message>
    <message>
      <location filename="../../ui/printing/screen.py" />
      <source>DRAFT of {0}, chair {1}, as of {2}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>BORRADOR de {0}, sillón {1}, a las {2}</translation>
    </message>
    <message>
      <location filename="../../ui/printing/screen.py" />
      <source>Record of {0}, {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Registro de {0}, {1}</translation>
    </message>
    <message>
      <location filename="../../ui/printing/screen.py" />
      <source>Drawing the pages…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Dibujando las páginas…</translation>
    </message>
    <message>
      <location filename="../../ui/printing/screen.py" />
      <source>There is nothing to show.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No hay nada que mostrar.</translation>
    </message>
    <message>
      <location filename="../../ui/printing/screen.py" />
      <source>The pages can’t be shown on this computer.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Las páginas no se pueden mostrar en este equipo.</translation>
    </message>
    <message>
      <location filename="../../ui/printing/screen.py" />
      <source>Pages as they are printed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Páginas como se imprimen</translation>
    </message>
    <message>
      <location filename="../../ui/printing/screen.py" />
      <source>1 page</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>1 página</translation>
    </message>
    <message>
      <location filename="../../ui/printing/screen.py" />
      <source>{0} pages</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} páginas</translation>
    </message>
    <message>
      <location filename="../../ui/printing/screen.py" />
      <source>This computer has no printer set up.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Este equipo no tiene impresora.</translation>
    </message>
    <message>
      <location filename="../../ui/printing/screen.py" />
      <source>Saved: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Guardado: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/printing/screen.py" />
      <source>Printed as it is shown</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Se imprime como se ve</translation>
    </message>
    <message>
      <location filename="../../ui/printing/screen.py" />
      <source>No printer on this computer</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sin impresora en este equipo</translation>
    </message>
    <message>
      <location filename="../../ui/printing/screen.py" />
      <source>Back to the sessions</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Volver a las sesiones</translation>
    </message>
    <message>
      <location filename="../../ui/printing/screen.py" />
      <source>Choose a printer first</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Elija primero una impresora</translation>
    </message>
    <message>
      <location filename="../../ui/printing/screen.py" />
      <source>Sending to {0}…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Enviando a {0}…</translation>
    </message>
    <message>
      <location filename="../../ui/printing/screen.py" />
      <source>Sent to {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Enviado a {0}</translation>
    </message>
    <message>
      <location filename="../../ui/printing/screen.py" />
      <source>Not printed: {0} takes no pages. Try another one.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No impreso: {0} no acepta páginas. Pruebe otra.</translation>
    </message>
    <message>
      <location filename="../../ui/printing/screen.py" />
      <source>Still sending. A moment, then Esc again.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Aún enviando. Un momento y Esc otra vez.</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/editor.py" />
      <source>All protocols</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Todos los protocolos</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/editor.py" />
      <location filename="../../ui/protocol/lower.py" />
      <source>Changes</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Cambios</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/editor.py" />
      <source>Submit</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Enviar</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/editor.py" />
      <source>Title, as it stands on screens and records</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Título, como en pantallas y registros</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/editor.py" />
      <source>Id: small letters, digits, hyphens</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Id: minúsculas, cifras, guiones</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/editor.py" />
      <source>Version: three numbers</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Versión: tres números</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/editor.py" />
      <location filename="../../ui/protocol/versions.py" />
      <source>Draft by {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Borrador de {0}</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/editor.py" />
      <source>{0} stays in use until two people approve this one</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} sigue en uso hasta que dos personas aprueben este</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/editor.py" />
      <source>Compare, {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Comparar, {0}</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/editor.py" />
      <source>Submit, 1 error</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Enviar, 1 error</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/editor.py" />
      <source>Submit, {0} errors</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Enviar, {0} errores</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/editor.py" />
      <source>Submit, {0} to explain</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Enviar, {0} por explicar</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/editor.py" />
      <source>Draft saved</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Borrador guardado</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/findings.py" />
      <source>Go there</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ir allí</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/findings.py" />
      <source>Why it is right</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Por qué es correcto</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/findings.py" />
      <source>line {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>línea {0}</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/findings.py" />
      <source>Why it is right: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Por qué es correcto: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/findings.py" />
      <source>Checked as you type</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Se comprueba al escribir</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/findings.py" />
      <source>Fit for use. Nothing to look at.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Apto para uso. Nada que mirar.</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/fixes.py" />
      <source>Use {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Usar {0}</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/fixes.py" />
      <source>Add {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Añadir {0}</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/limits.py" />
      <source>Also</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>También</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/limits.py" />
      <source>“{0}” is no limit of this column. Type a number, or &gt; 160.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>«{0}» no es un límite de esta columna. Escriba un número, o &gt; 160.</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/limits.py" />
      <source>Where this number comes from</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>De dónde viene este número</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/limits.py" />
      <source>How strong that is</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Qué fuerza tiene</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/limits.py" />
      <source>No limit here: type a number to add one</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Aquí no hay límite: escriba un número para añadirlo</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/lower.py" />
      <source>Questions</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Preguntas</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/lower.py" />
      <source>All values</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Todos los valores</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/lower.py" />
      <source>Whole file</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Archivo entero</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/lower.py" />
      <source>Part</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Parte</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/lower.py" />
      <source>What differs from the version before</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Qué difiere de la versión anterior</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/lower.py" />
      <source>The whole file</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>El archivo entero</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/lower.py" />
      <source>Nothing yet.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Aún nada.</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/lower.py" />
      <source>As {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Como {0}</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/lower.py" />
      <source>Changed: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Cambiado: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/numbers.py" />
      <source>Where</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Dónde</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/numbers.py" />
      <source>Search, such as: timing, discharge, source</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Buscar, como: timing, discharge, source</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/numbers.py" />
      <source>Search all values</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Buscar en todos los valores</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/numbers.py" />
      <source>All values of the protocol</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Todos los valores del protocolo</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/plain.py" />
      <source>{0} critical low</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} crítico bajo</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/plain.py" />
      <source>{0} caution low</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} precaución baja</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/plain.py" />
      <source>{0} caution high</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} precaución alta</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/plain.py" />
      <source>{0} critical high</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} crítico alto</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/plain.py" />
      <source>{0} fall</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} descenso</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/plain.py" />
      <source>{0} rise</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} aumento</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/questions.py" />
      <source>Question</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Pregunta</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/questions.py" />
      <source>Answers, the safe one first</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Respuestas, la segura primero</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/questions.py" />
      <source>An unsafe answer needs</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Una respuesta insegura necesita</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/questions.py" />
      <source>Questions before the start</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Preguntas antes del inicio</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/questions.py" />
      <source>Add a question</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Añadir una pregunta</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/questions.py" />
      <source>Up</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Subir</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/questions.py" />
      <source>Down</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Bajar</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/questions.py" />
      <location filename="../../ui/settings/contacts.py" />
      <source>Remove</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Quitar</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/schedule.py" />
      <source>In the schedule: a mark one minute later or earlier</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>En el horario: una marca un minuto después o antes</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/schedule.py" />
      <source>In the schedule: takes a mark away</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>En el horario: quita una marca</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/schedule.py" />
      <source>Check at {0}, minutes; Del takes it away</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Control en {0}, minutos; Supr lo quita</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/schedule.py" />
      <location filename="../../ui/protocol/schedule_panel.py" />
      <source>Schedule</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Horario</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/schedule.py" />
      <source>Stay, {0} min</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Estancia, {0} min</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/schedule.py" />
      <source>{0} min gap</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} min de hueco</translation>
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
      <translation>Arrastre una marca o escriba su minuto. Llena: escrita. Hueca: se repite</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/schedule_panel.py" />
      <source>Planned minutes</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Minutos previstos</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/schedule_panel.py" />
      <source>infusion</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>infusión</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/schedule_panel.py" />
      <source>recovery</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>recuperación</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/schedule_panel.py" />
      <source>{0}+ add</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}+ añadir</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/schedule_panel.py" />
      <source>Add a check of the {0}, minute</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Añadir un control ({0}), minuto</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/schedule_panel.py" />
      <source>Then every so many minutes, {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Luego cada tantos minutos, {0}</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/schedule_panel.py" />
      <source>Longest gap allowed, minutes, {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Hueco máximo permitido, minutos, {0}</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/schedule_panel.py" />
      <source>then every</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>luego cada</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/schedule_panel.py" />
      <source>gap at most</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>hueco máximo</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/schedule_panel.py" />
      <source>Type a minute: a whole number</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Escriba un minuto: un número entero</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/screen.py" />
      <source>Saves the draft now</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Guarda el borrador ahora</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/screen.py" />
      <source>Edits the cell; in the list, opens it</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Edita la celda; en la lista, la abre</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/shelf.py" />
      <source>Protocols and their versions</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Protocolos y sus versiones</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/shelf.py" />
      <source>Copy and edit</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Copiar y editar</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/shelf.py" />
      <source>Approve…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Aprobar…</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/shelf.py" />
      <source>Send back…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Devolver…</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/shelf.py" />
      <source>Put away</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Retirar</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/shelf.py" />
      <source>Who approves it?</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>¿Quién lo aprueba?</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/shelf.py" />
      <source>What is to be changed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Qué hay que cambiar</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/shelf.py" />
      <location filename="../../ui/shell.py" />
      <source>Protocols</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Protocolos</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/shelf.py" />
      <source>In use: what new sessions take</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>En uso: lo toman las sesiones nuevas</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/shelf.py" />
      <source>Copied from {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Copiado de {0}</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/shelf.py" />
      <source>Submitted by {0}, {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Enviado por {0}, {1}</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/shelf.py" />
      <source>Approved by {0}, {1}, {2}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Aprobado por {0}, {1}, {2}</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/shelf.py" />
      <source>Sent back by {0}: {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Devuelto por {0}: {1}</translation>
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
      <translation>Nadie más puede aprobar aquí: las personas se añaden en los ajustes</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/shelf.py" />
      <source>{0} is in use from now on. Running sessions keep theirs.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} está en uso desde ahora. Las sesiones en curso conservan el suyo.</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/shelf.py" />
      <source>Say what is to be changed first</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Diga primero qué hay que cambiar</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/shelf.py" />
      <source>Sent back: it is a draft again</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Devuelto: es un borrador de nuevo</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/shelf.py" />
      <source>Put away. Its file is kept in the data folder.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Retirado. Su archivo queda en la carpeta de datos.</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/shelf.py" />
      <source>A charge nurse, a prescriber or a manager can change protocols</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Enfermería responsable, prescriptor o dirección puede cambiar protocolos</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/shelf.py" />
      <source>Go on with the draft</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Seguir con el borrador</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/shelf.py" />
      <source>Edit as next version</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Editar como versión nueva</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/trial_chart.py" />
      <source>Readings of this session; Left and Right walk them</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Lecturas de esta sesión; izquierda y derecha las recorren</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/trial_chart.py" />
      <source>then</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>entonces</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/trial_chart.py" />
      <source>draft</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>borrador</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/tryout.py" />
      <source>Then</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Entonces</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/tryout.py" />
      <source>Draft</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Borrador</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/tryout.py" />
      <source>First alert</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Primera alerta</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/tryout.py" />
      <source>Test against past sessions</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Probar con sesiones pasadas</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/tryout.py" />
      <source>nothing in the archive changes</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>nada cambia en el archivo</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/tryout.py" />
      <source>Past session</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sesión pasada</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/tryout.py" />
      <source>Run</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Probar</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/tryout.py" />
      <source>Run all</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Probar todas</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/tryout.py" />
      <source>Alerts then</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Alertas entonces</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/tryout.py" />
      <source>Alerts in the draft</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Alertas en el borrador</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/tryout.py" />
      <source>Sessions that were tried</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sesiones que se probaron</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/tryout.py" />
      <source>Sessions tried</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sesiones probadas</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/tryout.py" />
      <source>Run all {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Probar las {0}</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/tryout.py" />
      <source>The draft has changed since. Run again.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>El borrador cambió desde entonces. Pruebe otra vez.</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/tryout.py" />
      <source>Chart of a past session</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Gráfico de una sesión pasada</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/tryout.py" />
      <source>Not run: the draft has errors. Correct them first.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No se probó: el borrador tiene errores. Corríjalos antes.</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/tryout.py" />
      <source>Working session 1 of {0}…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Procesando sesión 1 de {0}…</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/tryout.py" />
      <source>Sessions that differ</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sesiones que difieren</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/tryout.py" />
      <source>{0} of {1} sessions tried</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} de {1} sesiones probadas</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/tryout.py" />
      <source>Session {0} could not be read</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>La sesión {0} no se pudo leer</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/tryout.py" />
      <source>All {0} sessions tried. Two taps open one.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Probadas las {0} sesiones. Dos toques abren una.</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/tryout.py" />
      <source>Stopped after {0}.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Parado tras {0}.</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/tryout.py" />
      <source>There is no past session here yet: from the first on, each can be tried. A draft can be submitted without.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Aquí aún no hay ninguna sesión anterior: desde la primera se puede probar con cada una. Un borrador puede enviarse sin ello.</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/tryout.py" />
      <source>New: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nuevas: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/tryout.py" />
      <source>Gone: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ya no: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/tryout.py" />
      <source>The same alerts</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Las mismas alertas</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/tryout.py" />
      <source>checks {0} → {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>controles {0} → {1}</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/tryout.py" />
      <source>the start would have needed more</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>el inicio habría necesitado más</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/versions.py" />
      <source>Id and version</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Id y versión</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/versions.py" />
      <source>State</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Estado</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/words.py" />
      <source>Measure</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Medida</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/words.py" />
      <location filename="../../ui/start/limits.py" />
      <source>Critical low</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Crítico bajo</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/words.py" />
      <location filename="../../ui/start/limits.py" />
      <source>Caution low</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Precaución baja</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/words.py" />
      <location filename="../../ui/start/limits.py" />
      <source>Caution high</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Precaución alta</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/words.py" />
      <location filename="../../ui/start/limits.py" />
      <source>Critical high</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Crítico alto</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/words.py" />
      <source>Fall</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Descenso</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/words.py" />
      <source>Rise</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Aumento</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/words.py" />
      <source>not {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>no {0}</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/words.py" />
      <source>from {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>desde {0}</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/words.py" />
      <source>with {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>con {0}</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/words.py" />
      <source>Comes with the program</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Viene con el programa</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/words.py" />
      <source>Waits for approval</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Espera aprobación</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/words.py" />
      <source>Was in use</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Estuvo en uso</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/words.py" />
      <source>Sent back</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Devuelto</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/words.py" />
      <source>In use</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>En uso</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/words.py" />
      <source>Two people approve it, one of them a prescriber</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Lo aprueban dos personas, una de ellas prescriptora</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/words.py" />
      <source>A prescriber has yet to approve it</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Falta que apruebe un prescriptor</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/words.py" />
      <source>One more person has yet to approve it</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Falta que apruebe una persona más</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/words.py" />
      <source>Error</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Error</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/words.py" />
      <source>Look</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Mirar</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/words.py" />
      <source>nothing to say</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>nada que decir</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/words.py" />
      <source>1 error</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>1 error</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/words.py" />
      <source>{0} errors</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} errores</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/words.py" />
      <source>{0} to look at</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} por mirar</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/words.py" />
      <source>only in the draft</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>solo en el borrador</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/words.py" />
      <source>no longer</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>ya no</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/words.py" />
      <source>at the same time</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>a la misma hora</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/words.py" />
      <location filename="../../ui/series/data.py" />
      <source>{0} earlier</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} antes</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/words.py" />
      <source>{0} later</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} después</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/work.py" />
      <source>Give yours another one.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Dé otro al suyo.</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/work.py" />
      <source>“{0}” comes with the program.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>«{0}» viene con el programa.</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/work.py" />
      <source>There is a version {0} already.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ya hay una versión {0}.</translation>
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
      <translation>Propio</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/work.py" />
      <source>Not saved yet</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Aún sin guardar</translation>
    </message>
    <message>
      <location filename="../../ui/protocol/work.py" />
      <location filename="../../ui/settings/keeper.py" />
      <location filename="../../ui/settings/ways.py" />
      <source>Saved {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Guardado {0}</translation>
    </message>
    <message>
      <location filename="../../ui/report/screen.py" />
      <source>Write the page</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Escribir la página</translation>
    </message>
    <message>
      <location filename="../../ui/report/screen.py" />
      <source>Sign what is added to a closed session</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Firme lo añadido a una sesión cerrada</translation>
    </message>
    <message>
      <location filename="../../ui/report/screen.py" />
      <source>It was sent…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Se envió…</translation>
    </message>
    <message>
      <location filename="../../ui/report/screen.py" />
      <source>Discharge first: the form is sent for a closed session.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Primero el alta: el formulario se envía de una sesión cerrada.</translation>
    </message>
    <message>
      <location filename="../../ui/report/screen.py" />
      <source>Website</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sitio web</translation>
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
      <translation>Correo</translation>
    </message>
    <message>
      <location filename="../../ui/report/screen.py" />
      <source>Sent how?</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>¿Cómo se envió?</translation>
    </message>
    <message>
      <location filename="../../ui/report/screen.py" />
      <source>Writing the page…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Escribiendo la página…</translation>
    </message>
    <message>
      <location filename="../../ui/report/screen.py" />
      <source>Page written: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Página escrita: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/report/screen.py" />
      <source>Monitoring form: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Formulario de seguimiento: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/report/screen.py" />
      <source>{0} not answered yet</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} sin responder</translation>
    </message>
    <message>
      <location filename="../../ui/report/screen.py" />
      <source>Every question is answered</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Todas las preguntas respondidas</translation>
    </message>
    <message>
      <location filename="../../ui/report/screen.py" />
      <source>Save {0} answers</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Guardar {0} respuestas</translation>
    </message>
    <message>
      <location filename="../../ui/report/screen.py" />
      <source>Go on, {0} left</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Seguir, quedan {0}</translation>
    </message>
    <message>
      <location filename="../../ui/report/screen.py" />
      <source>Patient and medicines</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Paciente y medicamentos</translation>
    </message>
    <message>
      <location filename="../../ui/report/screen.py" />
      <source>The session</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>La sesión</translation>
    </message>
    <message>
      <location filename="../../ui/report/screen.py" />
      <source>In words</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>En palabras</translation>
    </message>
    <message>
      <location filename="../../ui/said.py" />
      <source>empty</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>vacío</translation>
    </message>
    <message>
      <location filename="../../ui/said.py" />
      <source>clinician needed for {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>se necesita un clínico desde hace {0}</translation>
    </message>
    <message>
      <location filename="../../ui/said.py" />
      <source>{0} alert, answered</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}: alerta respondida</translation>
    </message>
    <message>
      <location filename="../../ui/said.py" />
      <source>{0} alert for {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}: alerta desde hace {1}</translation>
    </message>
    <message>
      <location filename="../../ui/said.py" />
      <source>closed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>cerrado</translation>
    </message>
    <message>
      <location filename="../../ui/said.py" />
      <source>no check planned</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>ningún control previsto</translation>
    </message>
    <message>
      <location filename="../../ui/said.py" />
      <source>planned end reached, record the end</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>final previsto alcanzado, registrar el final</translation>
    </message>
    <message>
      <location filename="../../ui/said.py" />
      <location filename="../../ui/tabs.py" />
      <source>{0} in {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} en {1}</translation>
    </message>
    <message>
      <location filename="../../ui/said.py" />
      <source>{0} due now</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} toca ahora</translation>
    </message>
    <message>
      <location filename="../../ui/said.py" />
      <source>{0} overdue by {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} con retraso de {1}</translation>
    </message>
    <message>
      <location filename="../../ui/series/chart.py" />
      <source>In the chart: walk the sessions</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>En el gráfico: recorrer las sesiones</translation>
    </message>
    <message>
      <location filename="../../ui/series/chart.py" />
      <source>In the chart: go to the session in the archive</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>En el gráfico: ir a la sesión en el archivo</translation>
    </message>
    <message>
      <location filename="../../ui/series/data.py" />
      <source>{0} caution</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} precaución</translation>
    </message>
    <message>
      <location filename="../../ui/series/data.py" />
      <source>{0} critical</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} crítico</translation>
    </message>
    <message>
      <location filename="../../ui/series/data.py" />
      <source>{0} from {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} desde {1}</translation>
    </message>
    <message>
      <location filename="../../ui/series/data.py" />
      <source>1 earlier</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>1 anterior</translation>
    </message>
    <message>
      <location filename="../../ui/series/frame.py" />
      <source>strongest</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>la más intensa</translation>
    </message>
    <message>
      <location filename="../../ui/series/frame.py" />
      <source>changes bold</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>cambios en negrita</translation>
    </message>
    <message>
      <location filename="../../ui/series/frame.py" />
      <source>Relief lasted</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Alivio</translation>
    </message>
    <message>
      <location filename="../../ui/series/panel.py" />
      <source>Summary</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Resumen</translation>
    </message>
    <message>
      <location filename="../../ui/series/panel.py" />
      <source>Write the summary for the referring doctor</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Escribir el resumen para quien derivó</translation>
    </message>
    <message>
      <location filename="../../ui/series/panel.py" />
      <source>Last follow-up {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Último seguimiento {0}</translation>
    </message>
    <message>
      <location filename="../../ui/series/panel.py" />
      <source>Writing the summary…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Escribiendo el resumen…</translation>
    </message>
    <message>
      <location filename="../../ui/series/panel.py" />
      <source>Summary written: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Resumen escrito: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/series/present.py" />
      <source>before, after</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>antes, después</translation>
    </message>
    <message>
      <location filename="../../ui/series/present.py" />
      <source>Series of {0} sessions</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Serie de {0} sesiones</translation>
    </message>
    <message>
      <location filename="../../ui/series/present.py" />
      <source>slower T+{0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>más lento T+{0}</translation>
    </message>
    <message>
      <location filename="../../ui/series/present.py" />
      <source>faster T+{0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>más rápido T+{0}</translation>
    </message>
    <message>
      <location filename="../../ui/series/present.py" />
      <source>paused T+{0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>pausada T+{0}</translation>
    </message>
    <message>
      <location filename="../../ui/series/present.py" />
      <source>paused {0} min</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>pausa {0} min</translation>
    </message>
    <message>
      <location filename="../../ui/series/present.py" />
      <source>1 bolus</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>1 bolo</translation>
    </message>
    <message>
      <location filename="../../ui/series/present.py" />
      <source>{0} boluses</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} bolos</translation>
    </message>
    <message>
      <location filename="../../ui/series/present.py" />
      <source>{0} known</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} conocidos</translation>
    </message>
    <message>
      <location filename="../../ui/series/present.py" />
      <source>{0} so far</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} hasta ahora</translation>
    </message>
    <message>
      <location filename="../../ui/series/present.py" />
      <source>not known</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>no se sabe</translation>
    </message>
    <message>
      <location filename="../../ui/series/present.py" />
      <source>strongest dissociation {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>disociación máxima {0}</translation>
    </message>
    <message>
      <location filename="../../ui/series/present.py" />
      <source>{0}, changed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}, cambiado</translation>
    </message>
    <message>
      <location filename="../../ui/series/present.py" />
      <source>days of relief: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>días de alivio: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/series/present.py" />
      <source>{0} {1} before</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} {1} antes</translation>
    </message>
    <message>
      <location filename="../../ui/series/present.py" />
      <source>{0} {1} before, {2} after</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} {1} antes, {2} después</translation>
    </message>
    <message>
      <location filename="../../ui/series/present.py" />
      <source>no response</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>sin respuesta</translation>
    </message>
    <message>
      <location filename="../../ui/series/present.py" />
      <source>response</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>respuesta</translation>
    </message>
    <message>
      <location filename="../../ui/series/present.py" />
      <source>substantial response</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>respuesta importante</translation>
    </message>
    <message>
      <location filename="../../ui/series/present.py" />
      <source>highest SBP {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>PAS máxima {0}</translation>
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
      <translation>con alivio</translation>
    </message>
    <message>
      <location filename="../../ui/series/present.py" />
      <source>not relieved</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>sin alivio</translation>
    </message>
    <message>
      <location filename="../../ui/settings/calibration.py" />
      <source>Room at rest, dB(A)</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sala en reposo, dB(A)</translation>
    </message>
    <message>
      <location filename="../../ui/settings/calibration.py" />
      <source>Set by ear</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>De oído</translation>
    </message>
    <message>
      <location filename="../../ui/settings/calibration.py" />
      <source>Calibrate the five steps</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Calibrar los cinco pasos</translation>
    </message>
    <message>
      <location filename="../../ui/settings/calibration.py" />
      <source>Stand at the chair furthest away. Type what the meter shows.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Póngase en el sillón más lejano. Escriba lo que marca el medidor.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/calibration.py" />
      <source>room at rest, dB(A)</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>sala en reposo, dB(A)</translation>
    </message>
    <message>
      <location filename="../../ui/settings/calibration.py" />
      <source>HIGH starts at 1 and goes up one step every 15 s.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>ALTA empieza en 1 y sube un paso cada 15 s.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/calibration.py" />
      <source>Below {0} dB over the room a step is refused.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Menos de {0} dB sobre la sala se rechaza.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/calibration.py" />
      <source>Set by ear, without a meter: each step louder than the one before.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>De oído, sin medidor: cada paso más alto que el anterior.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/calibration.py" />
      <source>Type the level of the room at rest first. {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Escriba antes el nivel de la sala en reposo. {0}</translation>
    </message>
    <message>
      <location filename="../../ui/settings/calibration.py" />
      <source>Not measured yet: step {0}.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Aún sin medir: paso {0}.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/calibration.py" />
      <source>Step 1 is {0} dB over the room, step 5 is {1} dB over.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>El paso 1 está {0} dB sobre la sala, el 5 está {1} dB sobre ella.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/calibration.py" />
      <source>not measured</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>sin medir</translation>
    </message>
    <message>
      <location filename="../../ui/settings/calibration.py" />
      <source>set by ear {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>de oído {0}</translation>
    </message>
    <message>
      <location filename="../../ui/settings/calibration.py" />
      <location filename="../../ui/start/dose_column.py" />
      <source>measured {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>medido {0}</translation>
    </message>
    <message>
      <location filename="../../ui/settings/contacts.py" />
      <source>Other</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Otro</translation>
    </message>
    <message>
      <location filename="../../ui/settings/contacts.py" />
      <source>When</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Cuándo</translation>
    </message>
    <message>
      <location filename="../../ui/settings/contacts.py" />
      <source>Done</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Listo</translation>
    </message>
    <message>
      <location filename="../../ui/settings/contacts.py" />
      <source>remove</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>quitar</translation>
    </message>
    <message>
      <location filename="../../ui/settings/contacts.py" />
      <source>choose the role</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>elija la función</translation>
    </message>
    <message>
      <location filename="../../ui/settings/contacts.py" />
      <source>type the name</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>escriba el nombre</translation>
    </message>
    <message>
      <location filename="../../ui/settings/contacts.py" />
      <source>Who is charge nurse from now on?</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>¿Quién es responsable desde ahora?</translation>
    </message>
    <message>
      <location filename="../../ui/settings/contacts.py" />
      <source>Nobody is listed as charge nurse: add them first.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nadie figura como responsable: añádala antes.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/folders.py" />
      <source>{0}: change</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}: cambiar</translation>
    </message>
    <message>
      <location filename="../../ui/settings/folders.py" />
      <source>Folders</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Carpetas</translation>
    </message>
    <message>
      <location filename="../../ui/settings/folders.py" />
      <source>tried every 10 min</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>se prueban cada 10 min</translation>
    </message>
    <message>
      <location filename="../../ui/settings/folders.py" />
      <source>{0} GB free</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} GB libres</translation>
    </message>
    <message>
      <location filename="../../ui/settings/keeper.py" />
      <location filename="../../ui/settings/ways.py" />
      <source>Not saved: the station was locked. Tap here, then leave.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No guardado: la estación estaba bloqueada. Toque aquí y salga.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/keeper.py" />
      <source>Not saved: chair {0} has an open session. There are still {1} chairs.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No guardado: el sillón {0} tiene una sesión abierta. Sigue habiendo {1} sillones.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/outputs.py" />
      <source>Output</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Salida</translation>
    </message>
    <message>
      <location filename="../../ui/settings/outputs.py" />
      <source>This computer has no output now.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Este equipo no tiene salida ahora.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/quiet.py" />
      <source>Reason, on every record while it lasts</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Motivo, en cada registro mientras dure</translation>
    </message>
    <message>
      <location filename="../../ui/settings/quiet.py" />
      <source>MEDIUM and LOW alerts make no sound at any chair. HIGH always sounds. The bar says so for as long as it lasts.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Las alertas MEDIAS y BAJAS no suenan en ningún sillón. Las ALTAS siempre. La barra lo dice mientras dure.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/quiet.py" />
      <source>Switch the sound off</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Apagar el sonido</translation>
    </message>
    <message>
      <location filename="../../ui/settings/quiet.py" />
      <source>Not switched: give the reason, then sign</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No cambiado: dé el motivo y firme</translation>
    </message>
    <message>
      <location filename="../../ui/settings/screen.py" />
      <source>Keys and backup…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Clave y copias…</translation>
    </message>
    <message>
      <location filename="../../ui/settings/screen.py" />
      <source>Signing…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Firma…</translation>
    </message>
    <message>
      <location filename="../../ui/settings/screen.py" />
      <source>With what records are signed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Con qué se firman los registros</translation>
    </message>
    <message>
      <location filename="../../ui/settings/screen.py" />
      <source>Archive, and pages for a dead computer</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Archivo y páginas por si el ordenador muere</translation>
    </message>
    <message>
      <location filename="../../ui/settings/screen.py" />
      <source>Archive, paper…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Archivo, papel…</translation>
    </message>
    <message>
      <location filename="../../ui/settings/screen.py" />
      <source>Who did what…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Quién hizo qué…</translation>
    </message>
    <message>
      <location filename="../../ui/settings/screen.py" />
      <source>People, {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Personas, {0}</translation>
    </message>
    <message>
      <location filename="../../ui/settings/screen.py" />
      <source>A charge nurse</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Enfermería responsable</translation>
    </message>
    <message>
      <location filename="../../ui/settings/screen.py" />
      <source>{0} or a manager can change this</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} o dirección puede cambiarlo</translation>
    </message>
    <message>
      <location filename="../../ui/settings/screen.py" />
      <source>each change is in the journal</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>cada cambio queda en el diario</translation>
    </message>
    <message>
      <location filename="../../ui/settings/screen.py" />
      <source>not saved: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>no guardado: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>no output: nothing can be heard</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>sin salida: no se oye nada</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>this output can’t play the alarms</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>esta salida no puede tocar las alarmas</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>the output failed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>la salida falló</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>muted, or turned down to nothing</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>silenciado o bajado a cero</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>not there: the default plays</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>no está: suena la predeterminada</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>another default: test it</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>otra predeterminada: pruébela</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>not heard at the furthest chair</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>no se oyó en el sillón más lejano</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>Test {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Probar {0}</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>Sound</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sonido</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>Alarms sound at</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Las alarmas suenan en</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>Second output, if any</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Segunda salida, si hay</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>HIGH</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>ALTA</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>MEDIUM</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>MEDIA</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>LOW</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>BAJA</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>Check due</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Toca control</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>Heard</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Se oyó</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>Not heard</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No se oyó</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>Off…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Apagar…</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>Did you hear it at the furthest chair?</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>¿Se oyó en el sillón más lejano?</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>Audio off, quiet room</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sin sonido, sala tranquila</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>Test, at its step 1, for 3 seconds. The word TEST stands in the shell</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Prueba en el paso 1, 3 segundos. La barra muestra PRUEBA</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>TEST. The next sound may be an alert again</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>PRUEBA. El próximo sonido puede ser una alerta</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>The computer’s default</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>La del equipo</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>not there now</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>no está ahora</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>not heard today</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>no oído hoy</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>heard {0}, {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>se oyó {0}, {1}</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>NOT heard {0}, {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>NO se oyó {0}, {1}</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>today {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>hoy {0}</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>asked once a day; “Not heard” raises a LOW technical alert</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>se pregunta una vez al día; «No se oyó» da una alerta técnica BAJA</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>a charge nurse’s decision, always shown, never for HIGH</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>decide enf. responsable, siempre visible, nunca para ALTA</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>off: {0}. {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>apagado: {0}. {1}</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>Not played: the sound is still being loaded. Tap again.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No sonó: aún se carga el sonido. Toque otra vez.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>Not played: an alert of that priority or a higher one is on.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No sonó: hay una alerta de esa prioridad o mayor.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>Not played: {0}.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No sonó: {0}.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>Not noted: it could not be saved. Tap again.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No anotado: no se pudo guardar. Toque otra vez.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>on again</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>activo otra vez</translation>
    </message>
    <message>
      <location filename="../../ui/settings/sound.py" />
      <source>Not switched: it could not be saved. Sign again</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No cambiado: no se pudo guardar. Firme otra vez</translation>
    </message>
    <message>
      <location filename="../../ui/settings/station.py" />
      <source>Not saved: it stands on every record and can’t be empty.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No guardado: va en cada registro y no puede quedar vacío.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/station.py" />
      <source>This station</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Esta estación</translation>
    </message>
    <message>
      <location filename="../../ui/settings/station.py" />
      <source>Clinic, on records</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Clínica, en registros</translation>
    </message>
    <message>
      <location filename="../../ui/settings/station.py" />
      <source>Letter</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Carta</translation>
    </message>
    <message>
      <location filename="../../ui/settings/station.py" />
      <source>Paper</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Papel</translation>
    </message>
    <message>
      <location filename="../../ui/settings/station.py" />
      <source>of records</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>de registros</translation>
    </message>
    <message>
      <location filename="../../ui/settings/station.py" />
      <source>Temperature</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Temperatura</translation>
    </message>
    <message>
      <location filename="../../ui/settings/station.py" />
      <source>weight kg, pressure mmHg</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>peso kg, presión mmHg</translation>
    </message>
    <message>
      <location filename="../../ui/settings/station.py" />
      <source>By clock</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Por reloj</translation>
    </message>
    <message>
      <location filename="../../ui/settings/station.py" />
      <source>Theme</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Aspecto</translation>
    </message>
    <message>
      <location filename="../../ui/settings/station.py" />
      <source>Text size</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Tamaño del texto</translation>
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
      <translation>al momento</translation>
    </message>
    <message>
      <location filename="../../ui/settings/station.py" />
      <source>Still alarms</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Alarmas fijas</translation>
    </message>
    <message>
      <location filename="../../ui/settings/station.py" />
      <location filename="../../ui/shell.py" />
      <source>Off</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No</translation>
    </message>
    <message>
      <location filename="../../ui/settings/station.py" />
      <location filename="../../ui/shell.py" />
      <source>On</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sí</translation>
    </message>
    <message>
      <location filename="../../ui/settings/station.py" />
      <source>double outline, no flash</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>doble borde, sin parpadeo</translation>
    </message>
    <message>
      <location filename="../../ui/settings/station.py" />
      <source>each room its own</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>cada sala la suya</translation>
    </message>
    <message>
      <location filename="../../ui/settings/station.py" />
      <source>dim from {0} to {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>penumbra de {0} a {1}</translation>
    </message>
    <message>
      <location filename="../../ui/settings/station.py" />
      <source>Theme in {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Aspecto en {0}</translation>
    </message>
    <message>
      <location filename="../../ui/settings/station.py" />
      <source>Rules of this clinic</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Reglas de esta clínica</translation>
    </message>
    <message>
      <location filename="../../ui/settings/station.py" />
      <source>Second check of the order</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Doble control de la orden</translation>
    </message>
    <message>
      <location filename="../../ui/settings/station.py" />
      <source>Required</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Exigido</translation>
    </message>
    <message>
      <location filename="../../ui/settings/station.py" />
      <source>Not</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No</translation>
    </message>
    <message>
      <location filename="../../ui/settings/station.py" />
      <source>by another person</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>por otra persona</translation>
    </message>
    <message>
      <location filename="../../ui/settings/station.py" />
      <source>Lock after</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Bloquear tras</translation>
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
      <translation>sin toque ni tecla</translation>
    </message>
    <message>
      <location filename="../../ui/settings/station.py" />
      <source>Keep records</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Guardar los registros</translation>
    </message>
    <message>
      <location filename="../../ui/settings/station.py" />
      <source>For ever</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Para siempre</translation>
    </message>
    <message>
      <location filename="../../ui/settings/station.py" />
      <source>30 years</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>30 años</translation>
    </message>
    <message>
      <location filename="../../ui/settings/station.py" />
      <source>after the last seal; holds keep longer</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>desde el último sello; las retenciones, más</translation>
    </message>
    <message>
      <location filename="../../ui/settings/steps.py" />
      <source>Step {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Paso {0}</translation>
    </message>
    <message>
      <location filename="../../ui/settings/steps.py" />
      <source>Step {0}, dB(A) at the furthest chair</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Paso {0}, dB(A) en el sillón más lejano</translation>
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
      <translation>Paso {0} más bajo</translation>
    </message>
    <message>
      <location filename="../../ui/settings/steps.py" />
      <source>Step {0} louder</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Paso {0} más alto</translation>
    </message>
    <message>
      <location filename="../../ui/settings/steps.py" />
      <source>Play</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Tocar</translation>
    </message>
    <message>
      <location filename="../../ui/settings/steps.py" />
      <source>Play step {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Tocar paso {0}</translation>
    </message>
    <message>
      <location filename="../../ui/settings/ways.py" />
      <source>no such folder</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>no hay tal carpeta</translation>
    </message>
    <message>
      <location filename="../../ui/settings/ways.py" />
      <source>Archive: a copy of each record goes to</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Archivo: una copia de cada registro va a</translation>
    </message>
    <message>
      <location filename="../../ui/settings/ways.py" />
      <source>Called there</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nombre allí</translation>
    </message>
    <message>
      <location filename="../../ui/settings/ways.py" />
      <source>Pages of open sessions are kept in</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Las páginas de sesiones abiertas van a</translation>
    </message>
    <message>
      <location filename="../../ui/settings/ways.py" />
      <source>Try again now</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Reintentar ahora</translation>
    </message>
    <message>
      <location filename="../../ui/settings/ways.py" />
      <source>same disk as the data: one failure loses both.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>mismo disco que los datos: un fallo pierde ambos.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/ways.py" />
      <source>reached, can write.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>disponible, escribible.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/ways.py" />
      <source>No record waits.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ningún registro espera.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/ways.py" />
      <source>No archive folder.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sin carpeta de archivo.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/ways.py" />
      <source>Kept after each check.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Se guardan tras cada control.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/ways.py" />
      <source>Kept nowhere.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No se guardan.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/ways.py" />
      <source>Each field is saved when it is left</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Cada campo se guarda al salir de él</translation>
    </message>
    <message>
      <location filename="../../ui/settings/ways.py" />
      <source>{0} not saved</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} sin guardar</translation>
    </message>
    <message>
      <location filename="../../ui/settings/ways.py" />
      <source>Go to what is not saved</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ir a lo no guardado</translation>
    </message>
    <message>
      <location filename="../../ui/settings/ways.py" />
      <source>The folder has to be there: Chairside makes none, for an unplugged disk must not be replaced by an empty folder of its name. Names hold {record}, and {date} and {mrn} if you like. Nothing is ever overwritten there by another record. What can’t be delivered stays in the data folder and is tried again every minute.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>La carpeta debe existir: Chairside no crea ninguna, pues una carpeta vacía del mismo nombre no debe sustituir un disco desconectado. Los nombres llevan {record}, y si quiere {date} y {mrn}. Nada se sobrescribe ahí con otro registro. Lo que no llega queda en la carpeta de datos y se reintenta cada minuto.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/ways.py" />
      <location filename="../../ui/shell.py" />
      <source>Archive</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Archivo</translation>
    </message>
    <message>
      <location filename="../../ui/settings/ways.py" />
      <source>So that a computer that dies leaves paper: after each check, and after each thing done at the pump, the session’s pages are written there as a DRAFT. They hold names and readings and are not encrypted, and on this computer’s own disk they would die with it: choose a folder on another computer that only the team can read. Until one is named, no pages are kept. They are removed when the record is written.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Para que un equipo que muere deje papel: tras cada control y cada acción en la bomba se escriben ahí las páginas de la sesión como BORRADOR. Llevan nombres y lecturas, no están cifradas, y en el disco de este equipo morirían con él: elija una carpeta de otro equipo que solo el equipo de trabajo pueda leer. Sin carpeta no se guardan páginas. Se quitan al escribirse el registro.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/ways.py" />
      <source>When this computer dies</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Si este equipo muere</translation>
    </message>
    <message>
      <location filename="../../ui/settings/who.py" />
      <source>Who to get</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>A quién avisar</translation>
    </message>
    <message>
      <location filename="../../ui/settings/who.py" />
      <source>in the bar when an alert escalates</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>en la barra si una alerta escala</translation>
    </message>
    <message>
      <location filename="../../ui/settings/who.py" />
      <source>Add</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Añadir</translation>
    </message>
    <message>
      <location filename="../../ui/settings/who.py" />
      <source>Change of charge nurse…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Cambio de responsable…</translation>
    </message>
    <message>
      <location filename="../../ui/settings/who.py" />
      <source>Nobody yet: the bar says “see the rota”.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Aún nadie: la barra dice «vea el turno».</translation>
    </message>
    <message>
      <location filename="../../ui/shell.py" />
      <source>Calls</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Llamadas</translation>
    </message>
    <message>
      <location filename="../../ui/shell.py" />
      <source>Settings</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ajustes</translation>
    </message>
    <message>
      <location filename="../../ui/shell.py" />
      <source>Start</source>
      <comment>a session, where room is scarce</comment>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Iniciar</translation>
    </message>
    <message>
      <location filename="../../ui/shell.py" />
      <source>TEST</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>PRUEBA</translation>
    </message>
    <message>
      <location filename="../../ui/shell.py" />
      <source>Test of the sound</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Prueba del sonido</translation>
    </message>
    <message>
      <location filename="../../ui/shell.py" />
      <source>Copies wait</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Copias en espera</translation>
    </message>
    <message>
      <location filename="../../ui/shell.py" />
      <source>Look: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Aspecto: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/shell.py" />
      <source>Locked</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Bloqueada</translation>
    </message>
    <message>
      <location filename="../../ui/shell.py" />
      <source>Signed in: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sesión de: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/shell.py" />
      <source>Calls, {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Llamadas, {0}</translation>
    </message>
    <message>
      <location filename="../../ui/shell.py" />
      <source>LOW notice: answers of 1 call wait for a prescriber</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Aviso BAJO: respuestas de 1 llamada esperan a un médico</translation>
    </message>
    <message>
      <location filename="../../ui/shell.py" />
      <source>LOW notice: answers of {0} calls wait for a prescriber</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Aviso BAJO: respuestas de {0} llamadas esperan a un médico</translation>
    </message>
    <message>
      <location filename="../../ui/shell.py" />
      <source>Settings. LOW notice: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ajustes. Aviso BAJO: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/shell.py" />
      <source>TRAINING ×{0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>PRÁCTICA ×{0}</translation>
    </message>
    <message>
      <location filename="../../ui/shell.py" />
      <source>Get the charge nurse:</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Avise a la responsable:</translation>
    </message>
    <message>
      <location filename="../../ui/shell.py" />
      <source>see the rota</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>vea el turno</translation>
    </message>
    <message>
      <location filename="../../ui/shell.py" />
      <source>Off {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sin {0}</translation>
    </message>
    <message>
      <location filename="../../ui/shell.py" />
      <source>Sound off, HIGH paused</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sin sonido, ALTA en pausa</translation>
    </message>
    <message>
      <location filename="../../ui/shell.py" />
      <source>Sound paused</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sonido en pausa</translation>
    </message>
    <message>
      <location filename="../../ui/shell.py" />
      <source>LOW alert: no sound can be heard here</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Alerta BAJA: aquí no se oye ningún sonido</translation>
    </message>
    <message>
      <location filename="../../ui/shell.py" />
      <source>Sound off, but HIGH</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sin sonido, salvo ALTA</translation>
    </message>
    <message>
      <location filename="../../ui/shell.py" />
      <source>Nothing is saved.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No se guarda nada.</translation>
    </message>
    <message>
      <location filename="../../ui/shell.py" />
      <source>Alerts go on.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Las alertas siguen.</translation>
    </message>
    <message>
      <location filename="../../ui/shell.py" />
      <source>Write on paper.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Anote en papel.</translation>
    </message>
    <message>
      <location filename="../../ui/shell.py" />
      <source>Answers of 1 call wait</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Respuestas de 1 llamada</translation>
    </message>
    <message>
      <location filename="../../ui/shell.py" />
      <source>Answers of {0} calls wait</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Respuestas de {0} llamadas</translation>
    </message>
    <message>
      <location filename="../../ui/shell.py" />
      <source>for a prescriber: Calls</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>esperan a un médico: Llamadas</translation>
    </message>
    <message>
      <location filename="../../ui/shell.py" />
      <source>Sound not heard</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sonido no oído</translation>
    </message>
    <message>
      <location filename="../../ui/shell.py" />
      <source>today: test it</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>hoy: pruébelo</translation>
    </message>
    <message>
      <location filename="../../ui/shell.py" />
      <source>Backup too old</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Copia antigua</translation>
    </message>
    <message>
      <location filename="../../ui/shell_parts.py" />
      <source>A tap opens help, as F1 does</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Un toque abre la ayuda, como F1</translation>
    </message>
    <message>
      <location filename="../../ui/shell_parts.py" />
      <source>? Help</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>? Ayuda</translation>
    </message>
    <message>
      <location filename="../../ui/shell_parts.py" />
      <source>LOW notice:</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Aviso BAJO:</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/lanes.py" />
      <source>Chair {0}, empty</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sillón {0}, vacío</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/people.py" />
      <source>Someone else…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Otra persona…</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/people.py" />
      <source>{0}, was signed in</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}, tenía la sesión abierta</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/present.py" />
      <source>No chair is in use</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ningún sillón en uso</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/present.py" />
      <source>Chair {0} next</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sillón {0} el siguiente</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/present.py" />
      <source>{0} check at {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Control {0} a las {1}</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/present.py" />
      <location filename="../../ui/tabs.py" />
      <source>overdue</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>atrasado</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/present.py" />
      <source>since it was due</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>desde que tocaba</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/present.py" />
      <source>until it is due</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>hasta que toque</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/present.py" />
      <source>{0} alert</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>alerta {0}</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/present.py" />
      <source>{0}, on for {1}. Go to the chair. Only a signed-in person can acknowledge it</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}, desde hace {1}. Vaya al sillón. Solo una persona identificada puede confirmarla</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/present.py" />
      <source>Get the charge nurse. Nobody has been told by the app</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Avise a la responsable. La aplicación no ha avisado a nadie</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/present.py" />
      <source>{0}, on for {1}, escalated</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}, desde hace {1}, escalada</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/present.py" />
      <source>{0}, on for {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0}, desde hace {1}</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/present.py" />
      <source>Nothing is due</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No toca nada</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/present.py" />
      <source>The {0} check is open</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>El control {0} está abierto</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/present.py" />
      <source>{0} check overdue since {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Control {0} atrasado desde {1}</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/present.py" />
      <source>Paused, {0} of {1} min</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>En pausa, {0} de {1} min</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/present.py" />
      <source>Infusing, {0} of {1} min</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Infusión, {0} de {1} min</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/present.py" />
      <source>Stay, {0} of {1} min</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Estancia, {0} de {1} min</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/present.py" />
      <source>Recovery, {0} min</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Recuperación, {0} min</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/present.py" />
      <source>Name and values hidden</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Nombre y valores ocultos</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/present.py" />
      <source>A draft is kept: {0} answers</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Hay un borrador: {0} respuestas</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/screen.py" />
      <source>Person before and after</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Persona anterior y siguiente</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/screen.py" />
      <source>Sign in</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Entrar</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/screen.py" />
      <source>Timers, alerts and sound go on</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Tiempos, alertas y sonido siguen</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/screen.py" />
      <source>Sign in to acknowledge chair {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Entre para confirmar el sillón {0}</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/screen.py" />
      <source>Sign in to close Chairside</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Entre para cerrar</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/screen.py" />
      <source>Sessions run: closed, nothing reminds or sounds</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Hay sesiones: cerrado, nada avisa ni suena</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/screen.py" />
      <source>Sign in first</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Entre primero</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/screen.py" />
      <source>Looking</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Mirar</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/screen.py" />
      <source>choose six digits of your own</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>elija seis cifras propias</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/screen.py" />
      <source>set by {0}, {1}. Choose six digits of your own</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>puesto por {0}, {1}. Elija seis cifras propias</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/screen.py" />
      <source>Locked at {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Bloqueada a las {0}</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/screen.py" />
      <source>after {0}:00 without a touch. Timers, alerts and sound go on</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>tras {0}:00 sin tocar. Tiempos, alertas y sonido siguen</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/screen.py" />
      <source>New PIN of {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>PIN nuevo de {0}</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/screen.py" />
      <source>opens at the sixth digit</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>abre con la sexta cifra</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/screen.py" />
      <source>chair {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>sillón {0}</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/screen.py" />
      <source>the board</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>el panel</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/screen.py" />
      <source>Open {0} now, new PIN later</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Abrir {0} ahora, PIN después</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/screen.py" />
      <source>Opens {0}, six digits</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Abre {0}, seis cifras</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/screen.py" />
      <source>Opens {0}, 1 digit left</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Abre {0}, falta 1 cifra</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/screen.py" />
      <source>Opens {0}, {1} digits left</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Abre {0}, faltan {1} cifras</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/screen.py" />
      <source>Who are you?</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>¿Quién es?</translation>
    </message>
    <message>
      <location filename="../../ui/sign_in/screen.py" />
      <source>While locked: nothing can be acknowledged, entered or silenced. The pump is not affected.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Bloqueada: nada se puede confirmar, anotar ni silenciar. La bomba no se ve afectada.</translation>
    </message>
    <message>
      <location filename="../../ui/start/device.py" />
      <source>First device, mg as it stands on it</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Primer dispositivo, mg que indica</translation>
    </message>
    <message>
      <location filename="../../ui/start/device.py" />
      <source>First device, lot</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Primer dispositivo, lote</translation>
    </message>
    <message>
      <location filename="../../ui/start/device.py" />
      <source>Tap again: first device given at {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Toque otra vez: primer dispositivo a las {0}</translation>
    </message>
    <message>
      <location filename="../../ui/start/device.py" />
      <source>Tap again: first device, {0} mg, {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Toque otra vez: primer dispositivo, {0} mg, {1}</translation>
    </message>
    <message>
      <location filename="../../ui/start/dose.py" />
      <source>Total dose</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Dosis total</translation>
    </message>
    <message>
      <location filename="../../ui/start/dose.py" />
      <source>Pump rate</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ritmo de bomba</translation>
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
      <translation>¿{0} mg es correcto?</translation>
    </message>
    <message>
      <location filename="../../ui/start/dose.py" />
      <source>You are asked about it before the start.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Se le preguntará antes del inicio.</translation>
    </message>
    <message>
      <location filename="../../ui/start/dose.py" />
      <source>Yes, {0} mg</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sí, {0} mg</translation>
    </message>
    <message>
      <location filename="../../ui/start/dose.py" />
      <source>Ordered {0} mg, computed {1} mg: {2} % apart.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ordenado {0} mg, calculado {1} mg: difieren {2} %.</translation>
    </message>
    <message>
      <location filename="../../ui/start/dose.py" />
      <source>as ordered</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>según orden</translation>
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
      <translation>orden; {0}</translation>
    </message>
    <message>
      <location filename="../../ui/start/dose.py" />
      <source>{0} mg/mL over {1} min</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} mg/mL en {1} min</translation>
    </message>
    <message>
      <location filename="../../ui/start/dose_column.py" />
      <source>Second check…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Doble control…</translation>
    </message>
    <message>
      <location filename="../../ui/start/dose_column.py" />
      <source>Dose and rate, second check by</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Dosis y ritmo, doble control por</translation>
    </message>
    <message>
      <location filename="../../ui/start/dose_column.py" />
      <source>Ordered by {0}, {1} min</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ordenado por {0}, {1} min</translation>
    </message>
    <message>
      <location filename="../../ui/start/dose_column.py" />
      <source>Ordered by {0}, stay of {1} min</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ordenado por {0}, estancia de {1} min</translation>
    </message>
    <message>
      <location filename="../../ui/start/dose_column.py" />
      <source>Dose, second check</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Dosis, doble control</translation>
    </message>
    <message>
      <location filename="../../ui/start/dose_column.py" />
      <source>Dose and rate, second check</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Dosis y ritmo, doble control</translation>
    </message>
    <message>
      <location filename="../../ui/start/dose_column.py" />
      <source>Weigh…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Pesar…</translation>
    </message>
    <message>
      <location filename="../../ui/start/dose_column.py" />
      <source>not weighed yet</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>aún sin pesar</translation>
    </message>
    <message>
      <location filename="../../ui/start/dose_column.py" />
      <source>at opening {0} kg</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>al abrir {0} kg</translation>
    </message>
    <message>
      <location filename="../../ui/start/dose_column.py" />
      <source>saved with the baseline</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>guardado con el basal</translation>
    </message>
    <message>
      <location filename="../../ui/start/dose_column.py" />
      <source>Weight today: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Peso hoy: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/start/dose_column.py" />
      <source>The patient says name and birth date</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>El paciente dice nombre y nacimiento</translation>
    </message>
    <message>
      <location filename="../../ui/start/dose_column.py" />
      <source>Identity, born {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Identidad, nac. {0}</translation>
    </message>
    <message>
      <location filename="../../ui/start/dose_column.py" />
      <source>Another person checks dose and rate</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Otra persona comprueba dosis y ritmo</translation>
    </message>
    <message>
      <location filename="../../ui/start/dose_column.py" />
      <source>Another person checks the dose</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Otra persona comprueba la dosis</translation>
    </message>
    <message>
      <location filename="../../ui/start/dose_column.py" />
      <source>This clinic does not require it</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Esta clínica no lo exige</translation>
    </message>
    <message>
      <location filename="../../ui/start/dose_column.py" />
      <source>Signed by {0}, {1}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Firmado por {0}, {1}</translation>
    </message>
    <message>
      <location filename="../../ui/start/dose_column.py" />
      <source>Weight today</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Peso hoy</translation>
    </message>
    <message>
      <location filename="../../ui/start/last_time.py" />
      <source>I have read it</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Lo he leído</translation>
    </message>
    <message>
      <location filename="../../ui/start/limits.py" />
      <source>Prescriber, to loosen it</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Prescriptor, para ampliarlo</translation>
    </message>
    <message>
      <location filename="../../ui/start/limits.py" />
      <source>Change a limit</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Cambiar un límite</translation>
    </message>
    <message>
      <location filename="../../ui/start/limits.py" />
      <source>Baseline and this patient’s limits</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Basal y límites de este paciente</translation>
    </message>
    <message>
      <location filename="../../ui/start/limits.py" />
      <source>Take the baseline</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Tomar el basal</translation>
    </message>
    <message>
      <location filename="../../ui/start/limits.py" />
      <source>Change a limit…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Cambiar un límite…</translation>
    </message>
    <message>
      <location filename="../../ui/start/limits.py" />
      <source>missing: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>falta: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/start/limits.py" />
      <source>Take the baseline, {0} left</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Tomar el basal, faltan {0}</translation>
    </message>
    <message>
      <location filename="../../ui/start/limits.py" />
      <source>Measure again</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Medir otra vez</translation>
    </message>
    <message>
      <location filename="../../ui/start/limits.py" />
      <source>* set for this patient. </source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>* fijado para este paciente. </translation>
    </message>
    <message>
      <location filename="../../ui/start/limits.py" />
      <source>The nearest of absolute limit and rise over the baseline is shown</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Se muestra el más cercano: límite absoluto o aumento sobre el basal</translation>
    </message>
    <message>
      <location filename="../../ui/start/limits.py" />
      <source>Checks, clock times if started now, {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Controles, horas si se inicia ahora, {0}</translation>
    </message>
    <message>
      <location filename="../../ui/start/limits.py" />
      <source>Last time…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>La última vez…</translation>
    </message>
    <message>
      <location filename="../../ui/start/limits.py" />
      <source>{0} crosses a limit at baseline already: set this patient’s limit</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} ya cruza un límite en el basal: fije el límite de este paciente</translation>
    </message>
    <message>
      <location filename="../../ui/start/missing.py" />
      <source>Dose: entered and computed are apart</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Dosis: la escrita y la calculada difieren</translation>
    </message>
    <message>
      <location filename="../../ui/start/missing.py" />
      <source>Second check of the order by another person</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Doble control de la orden por otra persona</translation>
    </message>
    <message>
      <location filename="../../ui/start/missing.py" />
      <source>Identity: name and birth date</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Identidad: nombre y nacimiento</translation>
    </message>
    <message>
      <location filename="../../ui/start/missing.py" />
      <source>Blood pressure: a prescriber decides</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Presión arterial: decide un prescriptor</translation>
    </message>
    <message>
      <location filename="../../ui/start/missing.py" />
      <source>Started at: hours and minutes</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Iniciada a las: horas y minutos</translation>
    </message>
    <message>
      <location filename="../../ui/start/missing.py" />
      <source>Pump rate: a number in mL/h, or empty</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ritmo de bomba: un número en mL/h, o vacío</translation>
    </message>
    <message>
      <location filename="../../ui/start/missing.py" />
      <source>First device: a number in mg, or empty</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Primer dispositivo: un número en mg, o vacío</translation>
    </message>
    <message>
      <location filename="../../ui/start/missing.py" />
      <source>Baseline: older than the protocol allows</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Basal: más antiguo de lo que permite el protocolo</translation>
    </message>
    <message>
      <location filename="../../ui/start/missing.py" />
      <source>Baseline: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Basal: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/start/open.py" />
      <source>Open the chair, or go to what is missing</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Abrir el sillón, o ir a lo que falta</translation>
    </message>
    <message>
      <location filename="../../ui/start/open.py" />
      <source>Back to the board; what was typed stays</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Volver al panel; lo escrito queda</translation>
    </message>
    <message>
      <location filename="../../ui/start/open.py" />
      <source>Start a session at chair {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Iniciar una sesión en el sillón {0}</translation>
    </message>
    <message>
      <location filename="../../ui/start/open.py" />
      <source>Open chair {0}, {1} missing</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Abrir sillón {0}, faltan {1}</translation>
    </message>
    <message>
      <location filename="../../ui/start/open.py" />
      <source>Nothing is filled in before.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Antes no se rellena nada.</translation>
    </message>
    <message>
      <location filename="../../ui/start/open.py" />
      <source>{0} is known: patient’s page</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} ya se conoce: página del paciente</translation>
    </message>
    <message>
      <location filename="../../ui/start/order_form.py" />
      <source>weighed again at baseline</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>se pesa de nuevo en el basal</translation>
    </message>
    <message>
      <location filename="../../ui/start/order_form.py" />
      <source>Which allergies</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Qué alergias</translation>
    </message>
    <message>
      <location filename="../../ui/start/order_form.py" />
      <source>between {0} and {1} kg</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>entre {0} y {1} kg</translation>
    </message>
    <message>
      <location filename="../../ui/start/order_form.py" />
      <source>Session number</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Número de sesión</translation>
    </message>
    <message>
      <location filename="../../ui/start/order_form.py" />
      <source>if in a series</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>si es una serie</translation>
    </message>
    <message>
      <location filename="../../ui/start/order_form.py" />
      <source>of how many</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>de cuántas</translation>
    </message>
    <message>
      <location filename="../../ui/start/order_form.py" />
      <source>Stay, min</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Estancia, min</translation>
    </message>
    <message>
      <location filename="../../ui/start/order_form.py" />
      <source>Planned time</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Tiempo previsto</translation>
    </message>
    <message>
      <location filename="../../ui/start/order_form.py" />
      <source>Series: which of how many</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Serie: cuál de cuántas</translation>
    </message>
    <message>
      <location filename="../../ui/start/parts.py" />
      <source>By telephone, without PIN</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Por teléfono, sin PIN</translation>
    </message>
    <message>
      <location filename="../../ui/start/parts.py" />
      <source>The prescriber decides</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Decide el prescriptor</translation>
    </message>
    <message>
      <location filename="../../ui/start/parts.py" />
      <source>Start with a reason…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Iniciar con motivo…</translation>
    </message>
    <message>
      <location filename="../../ui/start/parts.py" />
      <source>Started at</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Iniciada a las</translation>
    </message>
    <message>
      <location filename="../../ui/start/protocol_list.py" />
      <source>The protocol is part of the order: another one needs the prescriber.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>El protocolo es parte de la orden: otro requiere al prescriptor.</translation>
    </message>
    <message>
      <location filename="../../ui/start/protocol_list.py" />
      <source>not signed off yet</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>aún sin aprobar</translation>
    </message>
    <message>
      <location filename="../../ui/start/protocol_list.py" />
      <source>Version {0}, usually {1} min, {2}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Versión {0}, habitual {1} min, {2}</translation>
    </message>
    <message>
      <location filename="../../ui/start/protocol_list.py" />
      <source>Version {0}, stay of {1} min, {2}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Versión {0}, estancia de {1} min, {2}</translation>
    </message>
    <message>
      <location filename="../../ui/start/questions.py" />
      <source>Reason:</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Motivo:</translation>
    </message>
    <message>
      <location filename="../../ui/start/questions.py" />
      <source>Prescriber who decides:</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Prescriptor que decide:</translation>
    </message>
    <message>
      <location filename="../../ui/start/questions.py" />
      <source>Prescriber and reason:</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Prescriptor y motivo:</translation>
    </message>
    <message>
      <location filename="../../ui/start/questions.py" />
      <source>None today</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Hoy ninguno</translation>
    </message>
    <message>
      <location filename="../../ui/start/questions.py" />
      <source>Blood pressure at the gate. Prescriber who decides:</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Presión en el umbral. Prescriptor que decide:</translation>
    </message>
    <message>
      <location filename="../../ui/start/questions.py" />
      <source>Start although {0} are missing, because</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Iniciar aunque faltan {0}, porque</translation>
    </message>
    <message>
      <location filename="../../ui/start/questions.py" />
      <source>Reason of {0}:</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Motivo de {0}:</translation>
    </message>
    <message>
      <location filename="../../ui/start/rate.py" />
      <source>Pump runs at, mL/h; empty: as signed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>La bomba va a, mL/h; vacío: lo firmado</translation>
    </message>
    <message>
      <location filename="../../ui/start/rate.py" />
      <source>Pump runs at</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>La bomba va a</translation>
    </message>
    <message>
      <location filename="../../ui/start/rate.py" />
      <source>not signed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>sin firmar</translation>
    </message>
    <message>
      <location filename="../../ui/start/rate.py" />
      <source>as signed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>lo firmado</translation>
    </message>
    <message>
      <location filename="../../ui/start/rate.py" />
      <source>Tap again: started {0} at {1} mL/h</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Toque otra vez: iniciada {0} a {1} mL/h</translation>
    </message>
    <message>
      <location filename="../../ui/start/rate.py" />
      <source>Tap again: started at {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Toque otra vez: iniciada a las {0}</translation>
    </message>
    <message>
      <location filename="../../ui/start/rate.py" />
      <source>Tap again: infusion started</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Toque otra vez: infusión iniciada</translation>
    </message>
    <message>
      <location filename="../../ui/start/rate.py" />
      <source>Record {0} mL/h again</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Registrar {0} mL/h otra vez</translation>
    </message>
    <message>
      <location filename="../../ui/start/rate.py" />
      <source>The start is recorded. “Slowed” at the chair takes the rate, too</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>El inicio está registrado. «Ralentizada» en el sillón también toma el ritmo</translation>
    </message>
    <message>
      <location filename="../../ui/start/rate.py" />
      <source>The pump rate is not recorded</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>El ritmo de la bomba no está registrado</translation>
    </message>
    <message>
      <location filename="../../ui/start/safe.py" />
      <source>Write…</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Escribir…</translation>
    </message>
    <message>
      <location filename="../../ui/start/safe.py" />
      <location filename="../../ui/widgets/choice_row.py" />
      <location filename="../../ui/widgets/grades.py" />
      <source>Not answered</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sin respuesta</translation>
    </message>
    <message>
      <location filename="../../ui/start/safe.py" />
      <source>Safe to start?</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>¿Es seguro iniciar?</translation>
    </message>
    <message>
      <location filename="../../ui/start/screen.py" />
      <source>Asked and confirmed as ordered.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Preguntado y confirmado según orden.</translation>
    </message>
    <message>
      <location filename="../../ui/start/screen.py" />
      <source>Start the pump first. The clock starts at your tap</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Arranque primero la bomba. El tiempo empieza con su toque</translation>
    </message>
    <message>
      <location filename="../../ui/start/screen.py" />
      <source>Infusion started</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Infusión iniciada</translation>
    </message>
    <message>
      <location filename="../../ui/start/screen.py" />
      <source>Give the device first. The clock starts at your tap</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Dé primero el dispositivo. El tiempo empieza con su toque</translation>
    </message>
    <message>
      <location filename="../../ui/start/screen.py" />
      <source>First device given</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Primer dispositivo dado</translation>
    </message>
    <message>
      <location filename="../../ui/start/screen.py" />
      <source>Reason: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Motivo: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/start/weight.py" />
      <source>Weighed</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Pesado</translation>
    </message>
    <message>
      <location filename="../../ui/start/weight.py" />
      <source>Weight today, {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Peso hoy, {0}</translation>
    </message>
    <message>
      <location filename="../../ui/start/weight.py" />
      <source>known: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>conocido: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/start/who.py" />
      <source>A nurse, a charge nurse or a prescriber opens a session</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Una sesión la abre enfermería, enfermería responsable o prescriptor</translation>
    </message>
    <message>
      <location filename="../../ui/start/who.py" />
      <source>A second person checks the order before the start: add one in the settings.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Antes del inicio una segunda persona comprueba la orden: añádala en los ajustes.</translation>
    </message>
    <message>
      <location filename="../../ui/start/who.py" />
      <source>A second person checks the order before the start. {0}.</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Antes del inicio una segunda persona comprueba la orden. {0}.</translation>
    </message>
    <message>
      <location filename="../../ui/tabs.py" />
      <source>no record</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>sin registro</translation>
    </message>
    <message>
      <location filename="../../ui/tabs.py" />
      <source>Ctrl+{0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Ctrl+{0}</translation>
    </message>
    <message>
      <location filename="../../ui/tabs.py" />
      <source>First: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Primero: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/tabs.py" />
      <source>Clinician</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Clínico</translation>
    </message>
    <message>
      <location filename="../../ui/tabs.py" />
      <source>needed, {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>necesario, {0}</translation>
    </message>
    <message>
      <location filename="../../ui/tabs.py" />
      <source>{0} overdue</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>{0} atras.</translation>
    </message>
    <message>
      <location filename="../../ui/tabs.py" />
      <source>{0} due</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>toca {0}</translation>
    </message>
    <message>
      <location filename="../../ui/tabs.py" />
      <source>the start</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>el inicio</translation>
    </message>
    <message>
      <location filename="../../ui/tabs.py" />
      <source>No check</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sin control</translation>
    </message>
    <message>
      <location filename="../../ui/tabs.py" />
      <source>End</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Final</translation>
    </message>
    <message>
      <location filename="../../ui/tabs.py" />
      <source>record it</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>regístrelo</translation>
    </message>
    <message>
      <location filename="../../ui/tabs.py" />
      <source>due</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>toca</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/buttons.py" />
      <source>Tap again: {0}</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Toque otra vez: {0}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/choice_row.py" />
      <location filename="../../ui/widgets/grades.py" />
      <location filename="../../ui/widgets/vital.py" />
      <source>Row or field before and after</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Fila o campo anterior y siguiente</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/choice_row.py" />
      <source>The answer beside</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>La respuesta de al lado</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/choice_row.py" />
      <source>Answer, go on</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Responder y seguir</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/criterion.py" />
      <source>Where the verdict comes from</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>De dónde sale el resultado</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/criterion.py" />
      <source>met</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>cumplido</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/criterion.py" />
      <source>not met</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>sin cumplir</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/criterion.py" />
      <source>nothing recorded yet</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>aún nada registrado</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/grades.py" />
      <source>Answer the row and go on</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Responder la fila y seguir</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/grades.py" />
      <location filename="../../ui/widgets/vital.py" />
      <source>Not asked or not read; then a digit says why</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No preguntado o no leído; luego una cifra dice por qué</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/grades.py" />
      <source>Point at an answer</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Señalar una respuesta</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/grades.py" />
      <source>Take the answer pointed at</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Tomar la respuesta señalada</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/grades.py" />
      <source>Clear the answer</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Borrar la respuesta</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/grades.py" />
      <source>Back to the answers of the row</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Volver a las respuestas de la fila</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/grades.py" />
      <source>No</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/grades.py" />
      <source>Yes</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Sí</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/grades.py" />
      <source>Not asked, because</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>No preguntado, porque</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/keypad.py" />
      <source>PIN: opens at the sixth digit</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>PIN: abre con la sexta cifra</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/keypad.py" />
      <source>PIN: takes the last digit away</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>PIN: quita la última cifra</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/keypad.py" />
      <source>Clear</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Borrar</translation>
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
      <translation>Campo siguiente</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/keypad.py" />
      <source>{0} digits left</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>faltan {0} cifras</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/marks.py" />
      <source>{0} priority</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>prioridad {0}</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/trend.py" />
      <source>Walk the readings</source>
      <translatorcomment>not clinically reviewed</translatorcomment>
      <translation>Recorrer las lecturas</translation>
    </message>
  </context>
</TS>
